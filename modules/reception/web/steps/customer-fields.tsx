import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { MoneyField, type PickChoice, RecordPicker } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';

/** The customer, found by name or phone or written down new; and who brought the car, when it is somebody else. */
export function CustomerFields({ chosen }: { chosen: { id: string; name: string } | null }) {
  const { t } = useTranslation('reception');
  const broughtBy: unknown = Form.useWatch('broughtBy');
  return (
    <>
      <WhoseCar chosen={chosen} />
      <Form.Item name="broughtBy" label={t('describe.brought-by')}>
        <Segmented
          block
          options={[
            { value: 'owner', label: t('describe.by-owner') },
            { value: 'other', label: t('describe.by-other') },
          ]}
        />
      </Form.Item>
      {broughtBy === 'other' ? (
        <>
          <Form.Item name="dropOffName" label={t('describe.name')}>
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
          <Form.Item name="dropOffPhone" label={t('describe.phone')}>
            <Input maxLength={40} inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item name="dropOffLimitMinor" label={t('describe.limit')}>
            <MoneyField min={0} />
          </Form.Item>
        </>
      ) : null}
    </>
  );
}

function WhoseCar({ chosen }: { chosen: { id: string; name: string } | null }) {
  const { t } = useTranslation('reception');
  const form = Form.useFormInstance();
  const mayAdd = useMay('customer.keep');
  const [isNew, setIsNew] = useState(Boolean(form.getFieldValue('newName')));
  if (isNew) {
    return (
      <>
        <Form.Item
          name="newName"
          label={t('describe.new-customer')}
          rules={[{ required: true, message: t('describe.name-needed') }]}
        >
          <Input autoFocus maxLength={80} placeholder={t('describe.name')} autoComplete="off" />
        </Form.Item>
        <Form.Item name="newPhone" label={t('describe.phone')}>
          <Input maxLength={40} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item>
          <Button onClick={() => setIsNew(false)}>{t('describe.known-customer')}</Button>
        </Form.Item>
      </>
    );
  }
  return (
    <Form.Item label={t('describe.customer')}>
      <div style={{ display: 'flex', gap: 8 }}>
        <Form.Item name="customerId" noStyle>
          <RecordPicker
            searchKey={['customers']}
            search={findCustomers}
            placeholder={t('describe.customer-hint')}
            {...(chosen ? { chosen: { value: chosen.id, label: chosen.name } } : {})}
          />
        </Form.Item>
        {mayAdd ? <Button onClick={() => setIsNew(true)}>{t('describe.add')}</Button> : null}
      </div>
    </Form.Item>
  );
}

async function findCustomers(q: string): Promise<PickChoice[]> {
  const { data } = await client.GET('/api/v1/customers', {
    params: { query: q ? { q, limit: 10 } : { limit: 10 } },
  });
  return (data?.items ?? []).map(({ id, name, phone, plates }) => ({
    value: id,
    label: name,
    line: [name, phone, plates[0]?.text].filter(Boolean).join('  '),
  }));
}
