import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant, Odometer, Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { CarPast } from './car-past.tsx';
import { AddRecallJob } from './car-recalls.tsx';
import type { VisitPage } from './use-visit.ts';

/** What the house knows of the car when it comes again: what was done, declined, covered, and still unpaid. */
export function CarColumn({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const { lastOdometer } = visit;
  const facts: [string, ReactNode][] = lastOdometer
    ? [
        [
          t('car.last-odometer'),
          <span key="odometer">
            <Odometer reading={lastOdometer.value} unit={unitOf(lastOdometer.unit)} /> ·{' '}
            <Instant at={lastOdometer.readAt} />
          </span>,
        ],
      ]
    : [];
  return (
    <Panel
      title={t('car.title')}
      id="car"
      extra={<LinkTo to={`/vehicles/${visit.vehicleId}`}>{t('car.file')}</LinkTo>}
    >
      <CarPast
        past={visit.past}
        unit={unitOf(visit.odometerUnit)}
        facts={facts}
        recallAction={(recall) => <AddRecallJob visit={visit} recall={recall} />}
      />
    </Panel>
  );
}

function unitOf(unit: string): 'km' | 'mi' {
  return unit === 'mi' ? 'mi' : 'km';
}
