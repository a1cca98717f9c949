import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Money,
  Panel,
  useFormat,
} from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import type { LaborRate, TaxRate } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepLaborRate } from './keep-labor-rate.tsx';
import { KeepTaxRate } from './keep-tax-rate.tsx';

/** What an hour costs and what the law takes of it, with the days each holds. */
export default function PricesPage() {
  const mayKeep = useMay('price.keep');
  return (
    <SettingsFrame section="prices">
      <div className={css.column}>
        <LaborRatesPanel mayKeep={mayKeep} />
        <TaxRatesPanel mayKeep={mayKeep} />
      </div>
    </SettingsFrame>
  );
}

function LaborRatesPanel({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const format = useFormat();
  const [kept, keep] = useState<LaborRate | 'new' | null>(null);
  const rates = useList('/api/v1/workshops/{workshopId}/labor-rates', { path: { workshopId } });
  const columns: DataColumn<LaborRate>[] = [
    { key: 'name', title: t('rate.name'), render: ({ name }) => name },
    {
      key: 'skill',
      title: t('rate.skill'),
      width: 180,
      render: ({ skill }) => (skill ? t(`skill.${skill}`) : t('rate.all-skills')),
    },
    { key: 'valid', title: t('rate.valid'), width: 260, render: (rate) => <Validity of={rate} /> },
    {
      key: 'perHour',
      title: `${t('rate.per-hour')} ${format.currencySign()}`,
      width: 130,
      align: 'end',
      render: ({ perHourMinor }) => <Money minor={perHourMinor} bare />,
    },
  ];
  return (
    <Panel
      title={t('rate.labor')}
      flush
      extra={<AddButton may={mayKeep} words={t('rate.add')} add={() => keep('new')} />}
    >
      <DataList
        label={t('rate.labor')}
        list={rates}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (rate: LaborRate) => keep(rate) } : {})}
        columns={columns}
        empty={<EmptyState title={t('rate.none')} hint={t('rate.none-hint')} />}
      />
      {kept ? <KeepLaborRate rate={rowNow(rates.rows, kept)} onClose={() => keep(null)} /> : null}
    </Panel>
  );
}

function TaxRatesPanel({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const format = useFormat();
  const [kept, keep] = useState<TaxRate | 'new' | null>(null);
  const rates = useList('/api/v1/workshops/{workshopId}/tax-rates', { path: { workshopId } });
  const columns: DataColumn<TaxRate>[] = [
    { key: 'name', title: t('rate.name'), render: ({ name }) => name },
    {
      key: 'scope',
      title: t('tax.applies-to'),
      width: 180,
      render: ({ appliesTo }) => t(`tax-scope.${appliesTo}`),
    },
    { key: 'valid', title: t('rate.valid'), width: 260, render: (rate) => <Validity of={rate} /> },
    {
      key: 'rate',
      title: t('tax.rate'),
      width: 130,
      align: 'end',
      render: ({ rateBp }) => <span className="num">{format.percent(rateBp)}</span>,
    },
  ];
  return (
    <Panel
      title={t('tax.title')}
      flush
      extra={<AddButton may={mayKeep} words={t('tax.add')} add={() => keep('new')} />}
    >
      <DataList
        label={t('tax.title')}
        list={rates}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (rate: TaxRate) => keep(rate) } : {})}
        columns={columns}
        empty={<EmptyState title={t('tax.none')} hint={t('tax.none-hint')} />}
      />
      {kept ? <KeepTaxRate rate={rowNow(rates.rows, kept)} onClose={() => keep(null)} /> : null}
    </Panel>
  );
}

function AddButton({ may, words, add }: { may: boolean; words: string; add: () => void }) {
  if (!may) return null;
  return (
    <Button size="small" onClick={add}>
      {words}
    </Button>
  );
}

function Validity({ of: { validFrom, validTo } }: { of: { validFrom: string; validTo: string | null } }) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const from = format.day(validFrom);
  return <>{validTo ? t('span.between', { from, to: format.day(validTo) }) : t('span.since', { from })}</>;
}
