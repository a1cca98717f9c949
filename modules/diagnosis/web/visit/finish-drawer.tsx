import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';

interface Found {
  placeOfFault: string;
  stateFound: string;
  advice: string;
}

const fields = ['placeOfFault', 'stateFound', 'advice'] as const;

/** INSP-8: where the fault is, in what state, and what the house advises: the sheet is made from it. */
export function FinishDrawer({ visitId, close }: { visitId: string; close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Found>();
  const finish = useCommand('post', '/api/v1/visits/{visitId}/diagnosis/finish', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Found>
      title={t('finish.title')}
      form={form}
      command={finish}
      submit={t('finish.keep')}
      onSubmit={(body) => finish.run({ params: { path: { visitId } }, body })}
      onClose={close}
      draft={`visit.${visitId}.diagnosis`}
    >
      {fields.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`finish.${name}`)}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}
