import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { DiagnosisPage } from '../use-diagnosis.ts';

interface Confirmed {
  causeId: string;
  words?: string;
}

const other = 'other';

/** INSP-7: one of the list, or something else, which the customer is to be told before work goes on. */
export function ConfirmCauseDrawer(props: { visitId: string; page: DiagnosisPage; close: () => void }) {
  const { visitId, page, close } = props;
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Confirmed>();
  const isOther = Form.useWatch('causeId', form) === other;
  const confirm = useCommand('post', '/api/v1/visits/{visitId}/confirmed-causes', {
    ...{ form, show: 'inline', onDone: close },
  });
  const open = page.possibleCauses.filter(({ setAsideAt }) => !setAsideAt);
  return (
    <FormDrawer<Confirmed>
      title={t('cause.confirm')}
      form={form}
      command={confirm}
      initial={open.length === 0 ? { causeId: other } : {}}
      submit={t('cause.confirm')}
      onSubmit={({ causeId, words }) =>
        confirm.run({
          params: { path: { visitId } },
          body: { causeId: causeId === other ? null : causeId, words: words?.trim() || null },
        })
      }
      onClose={close}
    >
      <Form.Item name="causeId" label={t('cause.which')} rules={[{ required: true }]}>
        <Radio.Group
          vertical
          options={[
            ...open.map(({ id, title }) => ({ value: id, label: title })),
            { value: other, label: t('cause.other') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label={t('cause.words')}
        rules={isOther ? [{ required: true, whitespace: true }] : []}
        extra={isOther ? t('cause.other-hint') : null}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
