import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import {
  Day,
  Facts,
  LoadingRoom,
  LoadProblem,
  Odometer,
  PageHeader,
  Panel,
  PlateChip,
  StatusTag,
} from '#platform/web/design/index.ts';
import { LinkTo, useGo, useParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { PastVisitsPanel } from '../shared/past-visits-panel.tsx';
import type { VehicleFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { EditVehicle } from './edit-vehicle.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ReadingsPanel } from './readings-panel.tsx';
import { RecallsPanel } from './recalls-panel.tsx';
import { vehicleName } from './vehicle-name.ts';

/** The file of one car: what it is, whose it is, what it has run, when it was here. */
export default function VehiclePage() {
  const vehicleId = useParam('vehicleId');
  const vehicle = api.useQuery('get', '/api/v1/vehicles/{vehicleId}', { params: { path: { vehicleId } } });
  if (vehicle.error) {
    return <LoadProblem problem={toProblem(vehicle.error)} again={() => void vehicle.refetch()} />;
  }
  if (!vehicle.data) return <LoadingRoom />;
  return <File vehicle={vehicle.data} />;
}

function File({ vehicle }: { vehicle: VehicleFile }) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  const mayKeep = useMay('vehicle.keep');
  const go = useGo();
  return (
    <>
      <PageHeader
        back={{ to: '/vehicles', label: t('nav.vehicles') }}
        title={vehicleName(vehicle) || (vehicle.plate?.text ?? vehicle.vin ?? t('vehicle.unnamed'))}
        before={vehicle.plate ? <PlateChip plate={vehicle.plate} size="large" /> : null}
        after={
          <>
            {vehicle.archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
            {vehicle.owner ? (
              <LinkTo to={`/customers/${vehicle.owner.id}`}>{vehicle.owner.name}</LinkTo>
            ) : null}
          </>
        }
        actions={
          <>
            {mayKeep ? <Button onClick={() => setEditing(true)}>{t('edit')}</Button> : null}
            {vehicle.openVisitId ? (
              <Button type="primary" onClick={() => go(`/visits/${vehicle.openVisitId}`)}>
                {t('vehicle.open-visit')}
              </Button>
            ) : null}
          </>
        }
      />
      {vehicle.warnings.map(({ code, detail }) => (
        <Alert key={code} type="info" showIcon title={detail} style={{ marginBlockEnd: 12 }} />
      ))}
      <div className={css.panels}>
        <div className={css.column}>
          <FactsPanel vehicle={vehicle} />
          <HistoryPanel vehicle={vehicle} />
        </div>
        <div className={css.column}>
          <RecallsPanel vehicleId={vehicle.id} />
          <Slot name="vehicle" vehicleId={vehicle.id} customerId={vehicle.owner?.id ?? null} isQuiet />
          <ReadingsPanel vehicle={vehicle} />
          <PastVisitsPanel visits={vehicle.lastVisits} of="vehicle" />
        </div>
      </div>
      {isEditing ? <EditVehicle vehicle={vehicle} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

function FactsPanel({ vehicle }: { vehicle: VehicleFile }) {
  const { t } = useTranslation('registry');
  const { warrantyEndsOn, warrantyEndsOdometer, odometerUnit } = vehicle;
  const ends = (
    <>
      {warrantyEndsOn ? <Day on={warrantyEndsOn} /> : null}
      {warrantyEndsOn && warrantyEndsOdometer !== null ? ' / ' : null}
      {warrantyEndsOdometer !== null ? <Odometer reading={warrantyEndsOdometer} unit={odometerUnit} /> : null}
    </>
  );
  return (
    <Panel title={t('vehicle.facts')}>
      <Facts
        facts={[
          [t('vehicle.vin'), vehicle.vin && <span className="num">{vehicle.vin}</span>],
          [t('vehicle.make'), vehicle.make],
          [t('vehicle.model-name'), vehicle.model],
          [t('vehicle.model-year'), vehicle.modelYear],
          [t('vehicle.colour'), vehicle.colour],
          [t('vehicle.energy'), vehicle.energy && t(`energy.${vehicle.energy}`)],
          [t('vehicle.body'), vehicle.body && t(`body.${vehicle.body}`)],
          [t('vehicle.engine-number'), vehicle.engineNumber],
          [
            t('vehicle.first-registered'),
            vehicle.firstRegisteredOn && <Day on={vehicle.firstRegisteredOn} />,
          ],
          [t('vehicle.warranty-starts'), vehicle.warrantyStartsOn && <Day on={vehicle.warrantyStartsOn} />],
          [t('vehicle.warranty-ends'), warrantyEndsOn || warrantyEndsOdometer !== null ? ends : null],
        ]}
      />
    </Panel>
  );
}
