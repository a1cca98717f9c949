import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { Facts, LoadingRoom, LoadProblem, Panel, PhoneLink } from '#platform/web/design/index.ts';
import { type Locale, localeNames } from '#platform/web/locale.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import type { Workshop } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { WeekHours } from '../../shared/week-hours.tsx';
import { SettingsFrame } from '../settings-frame.tsx';
import { EditOpeningHours } from './edit-opening-hours.tsx';
import { EditWorkshop } from './edit-workshop.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { OpenWorkshop } from './open-workshop.tsx';

/** What the workshop says of itself on its papers, and when it is open. */
export default function WorkshopPage() {
  const { id: workshopId } = useWorkshop();
  const workshop = api.useQuery('get', '/api/v1/workshops/{workshopId}', {
    params: { path: { workshopId } },
  });
  const mayKeep = useMay('workshop.keep');
  return (
    <SettingsFrame section="workshop">
      {workshop.error ? (
        <LoadProblem problem={toProblem(workshop.error)} again={() => void workshop.refetch()} />
      ) : workshop.data ? (
        <div className={css.panels}>
          <div className={css.column}>
            <FactsPanel workshop={workshop.data} mayKeep={mayKeep} />
            <AnotherWorkshop from={workshop.data} />
          </div>
          <div className={css.column}>
            <HoursPanel workshop={workshop.data} mayKeep={mayKeep} />
            <HolidaysPanel mayKeep={mayKeep} />
          </div>
        </div>
      ) : (
        <LoadingRoom />
      )}
    </SettingsFrame>
  );
}

interface PanelProps {
  workshop: Workshop;
  mayKeep: boolean;
}

function FactsPanel({ workshop, mayKeep }: PanelProps) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title={workshop.name}
      extra={
        mayKeep ? (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        ) : null
      }
    >
      <Facts
        facts={[
          [t('workshop.legal-name'), workshop.legalName],
          [t('workshop.address'), workshop.address],
          [t('workshop.phone'), workshop.phone && <PhoneLink phone={workshop.phone} />],
          [t('workshop.tax-number'), workshop.taxNumber],
          [t('workshop.licence'), workshop.licenceNumber],
          [t('workshop.country'), t(`country.${workshop.country}`)],
          [t('workshop.currency'), t(`currency.${workshop.currency}`)],
          [
            t('workshop.prices'),
            workshop.pricesIncludeTax ? t('workshop.with-tax') : t('workshop.without-tax'),
          ],
          [t('workshop.time-zone'), workshop.timeZone],
          [t('workshop.language'), localeNames[workshop.locale as Locale].full],
        ]}
      />
      {isEditing ? <EditWorkshop workshop={workshop} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

/** The way to the group's next house, for who may open one. */
function AnotherWorkshop({ from }: { from: Workshop }) {
  const { t } = useTranslation('registry');
  const [isOpening, setOpening] = useState(false);
  if (!useMay('workshop.open')) return null;
  return (
    <div>
      <Button onClick={() => setOpening(true)}>{t('workshop.open-another')}</Button>
      {isOpening ? <OpenWorkshop from={from} onClose={() => setOpening(false)} /> : null}
    </div>
  );
}

function HoursPanel({ workshop, mayKeep }: PanelProps) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title={t('hours.title')}
      extra={
        mayKeep ? (
          <Button
            size="small"
            onClick={() => setEditing(true)}
            aria-label={`${t('hours.title')}: ${t('edit')}`}
          >
            {t('edit')}
          </Button>
        ) : null
      }
    >
      <WeekHours
        spans={workshop.openingHours.map(({ weekday, opens, closes }) => ({
          weekday,
          from: opens,
          to: closes,
        }))}
        empty={t('hours.closed')}
      />
      {isEditing ? <EditOpeningHours workshop={workshop} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}
