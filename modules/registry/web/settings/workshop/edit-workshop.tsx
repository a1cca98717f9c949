import { Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { changesIn } from '../../shared/blanks.ts';
import type { Workshop } from '../../shared/records.ts';

type WorkshopChange = Pick<
  Workshop,
  | 'name'
  | 'legalName'
  | 'address'
  | 'phone'
  | 'taxNumber'
  | 'licenceNumber'
  | 'timeZone'
  | 'locale'
  | 'pricesIncludeTax'
>;

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));

/** What stands on the papers. Country and currency stay: papers were written in them. */
export function EditWorkshop({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [before] = useState(workshop);
  const [form] = Form.useForm<WorkshopChange>();
  const change = useCommand('patch', '/api/v1/workshops/{workshopId}', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('workshop.edit')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`workshop.${workshop.id}`}
      initial={before}
      onSubmit={(values) =>
        change.run({ params: { path: { workshopId: workshop.id } }, body: changesIn(values, before) })
      }
      onClose={onClose}
    >
      <Form.Item name="name" label={t('workshop.name')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="legalName" label={t('workshop.legal-name')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="address" label={t('workshop.address')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={t('workshop.phone')}>
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
      <Form.Item name="taxNumber" label={t('workshop.tax-number')}>
        <Input maxLength={40} className="num" />
      </Form.Item>
      <Form.Item name="licenceNumber" label={t('workshop.licence')}>
        <Input maxLength={200} />
      </Form.Item>
      <HouseCustoms />
    </FormDrawer>
  );
}

function HouseCustoms() {
  const { t } = useTranslation('registry');
  return (
    <>
      <Form.Item name="pricesIncludeTax" label={t('workshop.prices')} required>
        <Segmented
          block
          options={[
            { value: true, label: t('workshop.with-tax') },
            { value: false, label: t('workshop.without-tax') },
          ]}
        />
      </Form.Item>
      <Form.Item name="timeZone" label={t('workshop.time-zone')} required>
        <Select showSearch options={zones} />
      </Form.Item>
      <Form.Item name="locale" label={t('workshop.language')} required>
        <Select options={locales.map((value: Locale) => ({ value, label: localeNames[value].full }))} />
      </Form.Item>
    </>
  );
}
