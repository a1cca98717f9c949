import { Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PercentField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { taxScopes } from '../../../rules/index.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import type { TaxRate } from '../../shared/records.ts';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { ValidityFields } from './validity-fields.tsx';

type RateTyped = Pick<TaxRate, 'name' | 'rateBp' | 'appliesTo' | 'validFrom' | 'validTo'>;

/** A tax from a day on, for labour, parts or everything. */
export function KeepTaxRate({ rate, onClose }: { rate: TaxRate | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<RateTyped>>(rate ?? { appliesTo: 'all' });
  const [form] = Form.useForm<RateTyped>();
  const basis = useRowBasis(rate);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/tax-rates', options);
  const change = useCommand('patch', '/api/v1/tax-rates/{taxRateId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = (typed: RateTyped) =>
    rate
      ? change.run({ params: { path: { taxRateId: rate.id } }, body: changesIn(typed, before) })
      : add.run({ params: { path: { workshopId } }, body: withoutBlanks(typed) });
  return (
    <FormDrawer<RateTyped>
      title={rate ? rate.name : t('tax.add')}
      form={form}
      command={rate ? basis.following(change) : add}
      submit={rate ? t('save') : t('tax.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('rate.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <Form.Item name="rateBp" label={t('tax.rate')} rules={[{ required: true }]}>
        <PercentField />
      </Form.Item>
      <Form.Item name="appliesTo" label={t('tax.applies-to')} required>
        <Segmented block options={taxScopes.map((value) => ({ value, label: t(`tax-scope.${value}`) }))} />
      </Form.Item>
      <ValidityFields />
    </FormDrawer>
  );
}
