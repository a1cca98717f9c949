import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Panel, PlateChip } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import type { CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { AddVehicle } from '../vehicles/add-vehicle.tsx';
import { vehicleName } from '../vehicles/vehicle-name.ts';

/** The cars that belong to the customer now. */
export function OwnedVehiclesPanel({ customer }: { customer: CustomerFile }) {
  const { t } = useTranslation('registry');
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('vehicle.keep');
  const add = (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('vehicle.add')}
    </Button>
  );
  return (
    <Panel title={t('customer.vehicles')} flush extra={mayAdd ? add : null}>
      {customer.vehicles.length === 0 ? (
        <EmptyState title={t('customer.no-vehicles')} hint={t('customer.no-vehicles-hint')} />
      ) : null}
      <ul className={css.rows}>
        {customer.vehicles.map((vehicle) => (
          <li key={vehicle.id}>
            <div className={css.line}>
              {vehicle.plate ? <PlateChip plate={vehicle.plate} vehicleId={vehicle.id} /> : null}
              <LinkTo to={`/vehicles/${vehicle.id}`}>{vehicleName(vehicle) || t('vehicle.unnamed')}</LinkTo>
            </div>
          </li>
        ))}
      </ul>
      {isAdding ? <AddVehicle owner={customer} onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}
