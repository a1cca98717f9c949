import { Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { customerKinds } from '../../rules/index.ts';
import type { CustomerFile } from '../shared/records.ts';

interface NewCustomer {
  kind: CustomerFile['kind'];
  name: string;
  phone?: string;
}

/** A name opens a file; with a phone the customer can be called when the car is ready. */
export function AddCustomer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<NewCustomer>();
  const go = useGo();
  const add = useCommand('post', '/api/v1/customers', {
    form,
    show: 'inline',
    onDone: ({ id }) => go(`/customers/${id}`),
  });
  const send = ({ kind, name, phone }: NewCustomer) => {
    const contacts = phone?.trim() ? [{ kind: 'phone' as const, value: phone, primary: true }] : [];
    return add.run({ body: { kind, name, contacts, workshopId } });
  };
  return (
    <FormDrawer
      title={t('customer.add')}
      form={form}
      command={add}
      submit={t('customer.add')}
      draft="customer.new"
      initial={{ kind: 'person' }}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('customer.kind')} required>
        <Segmented
          block
          options={customerKinds.map((value) => ({ value, label: t(`customer-kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('customer.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('customer.phone')}>
        <Input maxLength={40} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
