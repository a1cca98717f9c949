import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField, OdometerField } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { bodies, energies } from '../../rules/index.ts';
import { CustomerPicker } from '../customers/customer-picker.tsx';
import css from '../shared/rows.module.css';

/** What a car is: enough to order parts for it. */
export function VehicleFields({ owner }: { owner?: { id: string; name: string } | null }) {
  const { t } = useTranslation('registry');
  const seesCustomers = useMay('customer.see');
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="make" label={t('vehicle.make')}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="model" label={t('vehicle.model-name')}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="modelYear" label={t('vehicle.model-year')}>
          <InputNumber min={1950} max={2100} controls={false} style={{ inlineSize: '100%' }} />
        </Form.Item>
        <Form.Item name="colour" label={t('vehicle.colour')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
      {seesCustomers ? (
        <Form.Item name="ownerId" label={t('vehicle.owner')}>
          <CustomerPicker chosen={owner ?? null} />
        </Form.Item>
      ) : null}
    </>
  );
}

/** Numbers and dates one looks up in the papers. */
export function PaperFields() {
  const { t } = useTranslation('registry');
  return (
    <div className={css.pair}>
      <Form.Item name="energy" label={t('vehicle.energy')}>
        <Select allowClear options={energies.map((value) => ({ value, label: t(`energy.${value}`) }))} />
      </Form.Item>
      <Form.Item name="body" label={t('vehicle.body')}>
        <Select allowClear options={bodies.map((value) => ({ value, label: t(`body.${value}`) }))} />
      </Form.Item>
      <Form.Item name="engineNumber" label={t('vehicle.engine-number')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="firstRegisteredOn" label={t('vehicle.first-registered')}>
        <DayField />
      </Form.Item>
      <Form.Item name="warrantyStartsOn" label={t('vehicle.warranty-starts')}>
        <DayField />
      </Form.Item>
      <Form.Item name="warrantyEndsOn" label={t('vehicle.warranty-ends')}>
        <DayField />
      </Form.Item>
      <Form.Item name="warrantyEndsOdometer" label={t('vehicle.warranty-odometer')}>
        <OdometerField />
      </Form.Item>
    </div>
  );
}
