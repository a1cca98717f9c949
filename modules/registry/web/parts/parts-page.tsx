import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Money,
  PageHeader,
  Panel,
  Quantity,
  StatusTag,
  useFormat,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../shared/names.tsx';
import type { Part } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { SearchField } from '../shared/search-field.tsx';
import { AddPart } from './add-part.tsx';

/** The catalogue with the shelf of this workshop, found by part of number or name. */
export default function PartsPage() {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [q, search] = useQueryParam('q');
  const [isAdding, setAdding] = useState(false);
  const mayKeep = useMay('part.keep');
  const parts = useList('/api/v1/parts', { query: { workshopId, ...(q ? { q } : {}) } });
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('part.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.parts')} actions={mayKeep ? add : null} />
      <div className={css.tools}>
        <SearchField label={t('part.search')} value={q} search={search} />
      </div>
      <Panel flush>
        <DataList
          label={t('nav.parts')}
          list={parts}
          rowKey={({ id }) => id}
          href={({ id }) => `/parts/${id}`}
          columns={useColumns()}
          empty={
            q ? (
              <EmptyState title={t('search.nothing', { q })} />
            ) : (
              <EmptyState title={t('part.none')} hint={t('part.none-hint')} />
            )
          }
        />
      </Panel>
      {isAdding ? <AddPart onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<Part>[] {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const nameIn = useNameIn();
  return [
    {
      key: 'number',
      title: t('part.number'),
      width: 170,
      render: ({ number }) => <span className="num">{number}</span>,
    },
    { key: 'name', title: t('part.name'), render: ({ names }) => nameIn(names) },
    {
      key: 'source',
      title: t('part.source'),
      width: 130,
      from: 'desk',
      render: ({ source }) => t(`part-source.${source}`),
    },
    {
      key: 'location',
      title: t('part.location'),
      width: 110,
      render: ({ stock }) => stock?.location ?? '–',
    },
    {
      key: 'quantity',
      title: t('part.in-stock'),
      width: 150,
      align: 'end',
      render: (part) => <OnShelf part={part} />,
    },
    {
      key: 'price',
      title: `${t('part.price')} ${format.currencySign()}`,
      width: 120,
      align: 'end',
      render: ({ stock }) => (stock ? <Money minor={stock.priceMinor} bare /> : '–'),
    },
  ];
}

/** What lies on the shelf; said aloud when it is time to reorder. */
export function OnShelf({ part: { stock, unit } }: { part: Part }) {
  const { t } = useTranslation('registry');
  if (!stock) return <span className={css.quiet}>{t('part.not-kept')}</span>;
  const isLow = stock.reorderPointMilli > 0 && stock.quantityMilli <= stock.reorderPointMilli;
  return (
    <>
      {isLow ? <StatusTag tone="trouble">{t('part.reorder')}</StatusTag> : null}{' '}
      <Quantity milli={stock.quantityMilli} unit={t(`part-unit.${unit}`)} />
    </>
  );
}
