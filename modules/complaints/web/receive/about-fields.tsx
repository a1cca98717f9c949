import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { CustomerPicker } from '#modules/registry/web/index.ts';
import { client } from '#platform/web/api/client.ts';
import { type PickChoice, RecordPicker } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';

/** About whom and which car: one of the two is needed. */
export function AboutFields() {
  const { t } = useTranslation('complaints');
  const seesCustomers = useMay('customer.see');
  return (
    <>
      {seesCustomers ? (
        <Form.Item name="customerId" label={t('receive.customer')}>
          <CustomerPicker chosen={null} />
        </Form.Item>
      ) : null}
      <Form.Item name="vehicleId" label={t('receive.car')} extra={t('receive.about-hint')}>
        <RecordPicker searchKey={['vehicles']} search={findCars} />
      </Form.Item>
    </>
  );
}

async function findCars(q: string): Promise<PickChoice[]> {
  const { data } = await client.GET('/api/v1/vehicles', {
    params: { query: q ? { q, limit: 10 } : { limit: 10 } },
  });
  return (data?.items ?? []).map(({ id, plate, vin, make, model }) => ({
    value: id,
    label: plate?.text ?? vin ?? [make, model].filter(Boolean).join(' '),
    line: [plate?.text ?? vin, make, model].filter(Boolean).join('  '),
  }));
}
