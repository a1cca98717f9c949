import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { skills } from '../../../rules/index.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import type { LaborRate } from '../../shared/records.ts';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { ValidityFields } from './validity-fields.tsx';

type RateTyped = Pick<LaborRate, 'name' | 'skill' | 'perHourMinor' | 'validFrom' | 'validTo'>;

/** The price of an hour from a day on; orders written before keep theirs. */
export function KeepLaborRate({ rate, onClose }: { rate: LaborRate | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<RateTyped>>(rate ?? {});
  const [form] = Form.useForm<RateTyped>();
  const basis = useRowBasis(rate);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/labor-rates', options);
  const change = useCommand('patch', '/api/v1/labor-rates/{laborRateId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = (typed: RateTyped) =>
    rate
      ? change.run({ params: { path: { laborRateId: rate.id } }, body: changesIn(typed, before) })
      : add.run({ params: { path: { workshopId } }, body: withoutBlanks(typed) });
  return (
    <FormDrawer<RateTyped>
      title={rate ? rate.name : t('rate.add')}
      form={form}
      command={rate ? basis.following(change) : add}
      submit={rate ? t('save') : t('rate.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('rate.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <Form.Item name="skill" label={t('rate.skill')}>
        <Select
          allowClear
          placeholder={t('rate.all-skills')}
          options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="perHourMinor" label={t('rate.per-hour')} rules={[{ required: true }]}>
        <MoneyField />
      </Form.Item>
      <ValidityFields />
    </FormDrawer>
  );
}
