import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Odometer,
  PageHeader,
  Panel,
  PlateChip,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { OutOfUseSwitch, useOutOfUse } from '../shared/out-of-use-switch.tsx';
import type { VehicleCard } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { SearchField } from '../shared/search-field.tsx';
import { AddVehicle } from './add-vehicle.tsx';
import { vehicleName } from './vehicle-name.ts';

/** All cars the house knows, newest first, found by part of plate or VIN. */
export default function VehiclesPage() {
  const { t } = useTranslation('registry');
  const [q, search] = useQueryParam('q');
  const outOfUse = useOutOfUse();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('vehicle.keep');
  const vehicles = useList('/api/v1/vehicles', { query: { ...(q ? { q } : {}), ...outOfUse.query } });
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('vehicle.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.vehicles')} actions={mayAdd ? add : null} />
      <div className={css.tools}>
        {outOfUse.isOut ? null : <SearchField label={t('vehicle.search')} value={q} search={search} />}
        <OutOfUseSwitch of={outOfUse} />
      </div>
      <Panel flush>
        <DataList
          label={t('nav.vehicles')}
          list={vehicles}
          rowKey={({ id }) => id}
          href={({ id }) => `/vehicles/${id}`}
          columns={useColumns()}
          empty={
            outOfUse.isOut ? (
              <EmptyState title={t('archived-none')} hint={t('archived-none-hint')} />
            ) : q ? (
              <EmptyState title={t('search.nothing', { q })} />
            ) : (
              <EmptyState title={t('vehicle.none')} hint={t('vehicle.none-hint')} />
            )
          }
        />
      </Panel>
      {isAdding ? <AddVehicle onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<VehicleCard>[] {
  const { t } = useTranslation('registry');
  return [
    {
      key: 'plate',
      title: t('vehicle.plate'),
      width: 150,
      render: ({ plate }) => (plate ? <PlateChip plate={plate} /> : t('vehicle.no-plate')),
    },
    { key: 'model', title: t('vehicle.model'), render: (vehicle) => vehicleName(vehicle) || '–' },
    { key: 'owner', title: t('vehicle.owner'), width: 200, render: ({ owner }) => owner?.name ?? '–' },
    {
      key: 'vin',
      title: t('vehicle.vin'),
      width: 190,
      from: 'desk',
      render: ({ vin }) => <span className="num">{vin ?? '–'}</span>,
    },
    {
      key: 'odometer',
      title: t('vehicle.odometer'),
      width: 130,
      align: 'end',
      render: ({ odometer, odometerUnit }) =>
        odometer === null ? '–' : <Odometer reading={odometer} unit={odometerUnit} />,
    },
  ];
}
