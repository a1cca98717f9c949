import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Instant, Odometer, Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import type { VehicleFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { NoteOdometer } from './note-odometer.tsx';
import { ReadingsChart } from './readings-chart.tsx';

/** What the odometer showed, as a line and one by one. */
export function ReadingsPanel({ vehicle }: { vehicle: VehicleFile }) {
  const { t } = useTranslation('registry');
  const [isNoting, setNoting] = useState(false);
  const mayKeep = useMay('vehicle.keep');
  const note = (
    <Button size="small" onClick={() => setNoting(true)}>
      {t('reading.note')}
    </Button>
  );
  return (
    <Panel title={t('reading.title')} flush extra={mayKeep ? note : null}>
      {vehicle.readings.length === 0 ? (
        <EmptyState title={t('reading.none')} hint={t('reading.none-hint')} />
      ) : null}
      {vehicle.readings.length > 1 ? (
        <ReadingsChart readings={vehicle.readings} unit={vehicle.odometerUnit} />
      ) : null}
      <ul className={css.rows}>
        {vehicle.readings.slice(0, 6).map((reading) => (
          <li key={reading.id}>
            <div className={css.line}>
              <Odometer reading={reading.value} unit={reading.unit} />
              {reading.reason ? (
                <span className={css.quiet}>{t(`odometer-reason.${reading.reason}`)}</span>
              ) : null}
              <span className={`${css.quiet} ${css.end}`}>
                {reading.visitId ? (
                  <LinkTo to={`/visits/${reading.visitId}`}>
                    <Instant at={reading.readAt} as="exact" />
                  </LinkTo>
                ) : (
                  <Instant at={reading.readAt} as="exact" />
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isNoting ? <NoteOdometer vehicle={vehicle} onClose={() => setNoting(false)} /> : null}
    </Panel>
  );
}
