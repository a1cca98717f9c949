import { Checkbox, Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { contactKinds } from '../../rules/index.ts';
import { withoutBlanks } from '../shared/blanks.ts';
import type { Contact, CustomerFile } from '../shared/records.ts';

type NewContact = Pick<Contact, 'kind' | 'value' | 'primary'> & { label?: string };

/** Another way to reach the customer. */
export function AddContact({ customer, onClose }: { customer: CustomerFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<NewContact>();
  const kind = Form.useWatch('kind', form) ?? 'phone';
  const add = useCommand('post', '/api/v1/customers/{customerId}/contacts', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('contact.add')}
      form={form}
      command={add}
      submit={t('contact.add')}
      initial={{ kind: 'phone', primary: customer.contacts.length === 0 }}
      onSubmit={(contact) =>
        add.run({
          params: { path: { customerId: customer.id } },
          body: { ...withoutBlanks(contact), workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('contact.kind')} required>
        <Segmented
          block
          options={contactKinds.map((value) => ({ value, label: t(`contact-kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="value" label={t(`contact-kind.${kind}`)} rules={[{ required: true }]}>
        <Input
          autoFocus
          maxLength={200}
          autoComplete="off"
          {...(kind === 'phone' ? { inputMode: 'tel' as const } : {})}
        />
      </Form.Item>
      <Form.Item name="label" label={t('contact.label')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="primary" valuePropName="checked">
        <Checkbox>{t('contact.make-primary')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
