import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { warningLamps } from '#modules/repair-orders/rules/index.ts';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { StatusTag, useRoom } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import type { Spot } from './car-view.tsx';
import css from './damage.module.css';
import { DamageList } from './damage-list.tsx';
import { DamageMap } from './damage-map.tsx';
import { MarkChooser } from './mark-chooser.tsx';

/** Round the car with the customer: a tap for each damage, one for none at all. */
export default function DamageStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const isDesk = useRoom() === 'desk';
  const visit = useVisit(visitId).data;
  return (
    <Drawer open title={t('damage.title')} size={isDesk ? 1080 : '100%'} onClose={close}>
      {visit ? <WalkAround visit={visit} /> : null}
    </Drawer>
  );
}

function WalkAround({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const [spot, setSpot] = useState<Spot | null>(null);
  const may = visit.allowedActions.some(({ action, allowed }) => action === 'markDamage' && allowed);
  return (
    <div className={css.walk}>
      <div className={css.head}>
        <span>{may ? t('damage.tap') : null}</span>
        <NoDamage visit={visit} />
      </div>
      <DamageMap marks={visit.damageMarks} spot={spot} {...(may ? { tap: setSpot } : {})} />
      <div className={css.side}>
        {spot ? (
          <MarkChooser
            key={`${spot.view}.${spot.xBp}.${spot.yBp}`}
            visitId={visit.id}
            spot={spot}
            close={() => setSpot(null)}
          />
        ) : null}
        <DamageList marks={visit.damageMarks} mayRemove={may} />
      </div>
    </div>
  );
}

/** Said out loud, so that an empty map is not read as nobody having looked. */
function NoDamage({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const note = useCommand('put', '/api/v1/visits/{visitId}/condition');
  if (visit.noDamageSeen) return <StatusTag tone="good">{t('damage.none-seen')}</StatusTag>;
  const { odometer } = visit;
  if (visit.damageMarks.length > 0) return null;
  if (odometer === null) return <span>{t('damage.read-odometer-first')}</span>;
  const send = () =>
    note.run({
      params: { path: { visitId: visit.id } },
      body: {
        odometer,
        fuelPercent: visit.fuelPercent,
        warningLamps: visit.warningLamps as (typeof warningLamps)[number][],
        noDamageSeen: true,
      },
    });
  return (
    <Button loading={note.pending} onClick={() => void send()}>
      {t('damage.none')}
    </Button>
  );
}
