import { Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useList } from '#platform/web/api/use-list.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { customerKinds, preferredChannels } from '../../rules/index.ts';
import { changesIn } from '../shared/blanks.ts';
import { InUseField } from '../shared/in-use-field.tsx';
import { useNameIn } from '../shared/names.tsx';
import type { CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';

type CustomerChange = Pick<
  CustomerFile,
  | 'kind'
  | 'name'
  | 'taxNumber'
  | 'address'
  | 'notes'
  | 'preferredChannel'
  | 'preferredLocale'
  | 'driverLimitMinor'
> & { archived?: boolean };

/** Puts the file of a customer right. */
export function EditCustomer({ customer, onClose }: { customer: CustomerFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId, currency } = useWorkshop();
  const [before] = useState({ ...customer, archived: customer.archivedAt !== null });
  const [form] = Form.useForm<CustomerChange>();
  const change = useCommand('patch', '/api/v1/customers/{customerId}', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('customer.edit')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`customer.${customer.id}`}
      initial={before}
      onSubmit={(values) =>
        change.run({
          params: { path: { customerId: customer.id } },
          body: { ...changesIn(values, before), workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('customer.kind')} required>
        <Segmented
          block
          options={customerKinds.map((value) => ({ value, label: t(`customer-kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('customer.name')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="taxNumber" label={t('customer.tax-number')}>
        <Input maxLength={40} className="num" />
      </Form.Item>
      <Form.Item name="address" label={t('customer.address')}>
        <Input maxLength={200} />
      </Form.Item>
      <GroupField />
      <Preferences />
      <Form.Item
        name="driverLimitMinor"
        label={t('customer.driver-limit')}
        extra={t('customer.driver-limit-hint')}
      >
        <MoneyField currency={currency} />
      </Form.Item>
      <Form.Item name="notes" label={t('customer.notes')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
      <InUseField />
    </FormDrawer>
  );
}

/** Whose price lists hold for them. */
function GroupField() {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  const groups = useList('/api/v1/customer-groups', {});
  return (
    <Form.Item name="groupId" label={t('customer-group.one')}>
      <Select
        allowClear
        placeholder={t('customer-group.no-group')}
        options={groups.rows.map(({ id, names }) => ({ value: id, label: nameIn(names) }))}
      />
    </Form.Item>
  );
}

function Preferences() {
  const { t } = useTranslation('registry');
  return (
    <div className={css.pair}>
      <Form.Item name="preferredChannel" label={t('customer.channel')}>
        <Select
          allowClear
          options={preferredChannels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="preferredLocale" label={t('customer.language')}>
        <Select
          allowClear
          options={locales.map((value: Locale) => ({ value, label: localeNames[value].full }))}
        />
      </Form.Item>
    </div>
  );
}
