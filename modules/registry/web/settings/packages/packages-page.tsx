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
  StatusTag,
  useFormat,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../../shared/names.tsx';
import type { ServicePackage } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SearchField } from '../../shared/search-field.tsx';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepPackage } from './keep-package.tsx';

/** Menus of the house: what they are made of, for which cars, how often, at which price. */
export default function PackagesPage() {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [q, search] = useQueryParam('q');
  const [kept, keep] = useState<ServicePackage | 'new' | null>(null);
  const mayKeep = useMay('price.keep');
  const packages = useList('/api/v1/workshops/{workshopId}/packages', {
    path: { workshopId },
    query: q ? { q } : {},
  });
  const add = (
    <Button type="primary" onClick={() => keep('new')}>
      {t('package.add')}
    </Button>
  );
  return (
    <SettingsFrame section="packages" actions={mayKeep ? add : null}>
      <div className={css.tools}>
        <SearchField label={t('package.search')} value={q} search={search} />
      </div>
      <Panel flush>
        <DataList
          label={t('settings.packages.title')}
          list={packages}
          rowKey={({ id }) => id}
          {...(mayKeep ? { onOpen: (sold: ServicePackage) => keep(sold) } : {})}
          columns={useColumns()}
          empty={
            q ? (
              <EmptyState title={t('search.nothing', { q })} />
            ) : (
              <EmptyState title={t('package.none')} hint={t('package.none-hint')} />
            )
          }
        />
      </Panel>
      {kept ? <KeepPackage sold={rowNow(packages.rows, kept)} onClose={() => keep(null)} /> : null}
    </SettingsFrame>
  );
}

function useColumns(): DataColumn<ServicePackage>[] {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  const format = useFormat();
  return [
    {
      key: 'code',
      title: t('op-code.code'),
      width: 120,
      render: ({ code }) => <span className="num">{code}</span>,
    },
    {
      key: 'name',
      title: t('op-code.name'),
      render: ({ names, archivedAt }) => (
        <>
          {nameIn(names)} {archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
        </>
      ),
    },
    {
      key: 'every',
      title: t('package.every'),
      width: 190,
      from: 'tablet',
      render: ({ everyDistance, distanceUnit, everyMonths }) =>
        [
          everyDistance && `${format.number(everyDistance)} ${distanceUnit}`,
          everyMonths && t('package.months', { count: everyMonths }),
        ]
          .filter(Boolean)
          .join(' / ') || '–',
    },
    {
      key: 'models',
      title: t('package.models'),
      width: 200,
      from: 'desk',
      render: ({ models }) =>
        models.map(({ make, model }) => [make, model].filter(Boolean).join(' ')).join(', ') ||
        t('package.all-cars'),
    },
    {
      key: 'price',
      title: `${t('package.price')} ${format.currencySign()}`,
      width: 130,
      align: 'end',
      render: ({ fixedMinor }) =>
        fixedMinor === null ? t('package.by-list') : <Money minor={fixedMinor} bare />,
    },
  ];
}
