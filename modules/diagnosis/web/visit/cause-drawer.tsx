import { Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import type { DiagnosisPage } from '../use-diagnosis.ts';

interface Cause {
  title: string;
  concernId?: string;
  fromMinor: number;
  toMinor: number;
  customerMayPay?: boolean;
  because?: string;
}

/** INSP-7: one thing it may be, what that would cost, and whether the customer might have to pay it. */
export function CauseDrawer({
  visitId,
  page,
  close,
}: {
  visitId: string;
  page: DiagnosisPage;
  close: () => void;
}) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Cause>();
  const mayPay = Form.useWatch('customerMayPay', form) ?? false;
  const add = useCommand('post', '/api/v1/visits/{visitId}/possible-causes', {
    ...{ form, show: 'inline', onDone: close },
  });
  const concerns = page.concerns.map(({ concernId, words }) => ({ value: concernId, label: words }));
  return (
    <FormDrawer<Cause>
      title={t('cause.add')}
      form={form}
      command={add}
      initial={{ concernId: concerns.length === 1 ? concerns[0]?.value : undefined }}
      submit={t('cause.keep')}
      onSubmit={({ concernId, because, customerMayPay, ...cause }) =>
        add.run({
          params: { path: { visitId } },
          body: {
            ...cause,
            ...{ concernId: concernId ?? null, customerMayPay: customerMayPay ?? false },
            because: because?.trim() || null,
          },
        })
      }
      onClose={close}
    >
      <Form.Item name="title" label={t('cause.what')} rules={[{ required: true, whitespace: true }]}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <Form.Item name="concernId" label={t('cause.of')}>
        <Select allowClear options={concerns} />
      </Form.Item>
      <Form.Item name="fromMinor" label={t('cause.from')} rules={[{ required: true }]}>
        <MoneyField currency={page.currency} />
      </Form.Item>
      <Form.Item name="toMinor" label={t('cause.to')} rules={[{ required: true }]}>
        <MoneyField currency={page.currency} />
      </Form.Item>
      <Form.Item name="customerMayPay" label={t('cause.may-pay')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {mayPay ? (
        <Form.Item name="because" label={t('cause.why-pay')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      ) : null}
    </FormDrawer>
  );
}
