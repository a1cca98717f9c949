import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';

interface KeyHung {
  tag: string;
  place?: string;
}

/** The key under its tag, and where it hangs: who needs the car finds it. */
export default function KeyStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const key = useVisit(visitId).data?.key;
  const [form] = Form.useForm<KeyHung>();
  const take = useCommand('put', '/api/v1/visits/{visitId}/key', { form, show: 'inline', onDone: close });
  const send = ({ tag, place }: KeyHung) =>
    take.run({ params: { path: { visitId } }, body: { tag, place: place || null } });
  return (
    <FormDrawer<KeyHung>
      title={t('key.title')}
      form={form}
      command={take}
      initial={key && !key.returnedAt ? { tag: key.tag, place: key.place ?? undefined } : {}}
      submit={t('key.hang')}
      onSubmit={send}
      onClose={close}
    >
      <Form.Item name="tag" label={t('key.tag')} rules={[{ required: true, message: t('key.tag-needed') }]}>
        <Input autoFocus maxLength={20} size="large" autoComplete="off" />
      </Form.Item>
      <Form.Item name="place" label={t('key.place')} extra={t('key.place-hint')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
