import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Elapsed, Panel, PhoneLink, StatusTag } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import { GoesAway } from './goes-away.tsx';
import { TellGuest } from './tell-guest.tsx';
import { TellOnLeaving } from './tell-on-leaving.tsx';
import { type Guest, useLounge } from './use-lounge.ts';

/** RECV-6: where the customer is now. Sitting down in the lounge is one tap; going away asks how to reach them. */
export default function WhereaboutsPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('reception');
  const visit = useVisit(visitId).data;
  const may = useMay('visit.note-whereabouts');
  const lounge = useLounge().data;
  const [isGoing, setGoing] = useState(false);
  const note = useCommand('post', '/api/v1/visits/{visitId}/whereabouts');
  const isHere = visit?.state === 'in-house' || visit?.state === 'leaving';
  if (!visit || !isHere || visit.leftKind !== null) return null;
  const now = [...(lounge?.guests ?? []), ...(lounge?.away ?? [])].find((one) => one.visitId === visitId);
  if (!may && !now) return null;
  const sit = () =>
    void note.run({ params: { path: { visitId } }, body: { kind: 'lounge', toldLounge: true } });
  return (
    <Panel
      title={t('whereabouts.title')}
      id="whereabouts"
      extra={
        now ? (
          <StatusTag>
            {now.means ? t(`whereabouts.means.${now.means}`) : t(`whereabouts.kind.${now.kind}`)}
          </StatusTag>
        ) : null
      }
    >
      {now ? <Now guest={now} /> : null}
      {may && !now ? <TellOnLeaving visit={visit} offersToo /> : null}
      {may ? (
        <div className={css.line}>
          {now?.kind === 'lounge' ? (
            <TellGuest guest={now} />
          ) : (
            <Button loading={note.pending} onClick={sit}>
              {t('whereabouts.sits')}
            </Button>
          )}
          <Button onClick={() => setGoing(true)}>{t('whereabouts.goes')}</Button>
        </div>
      ) : null}
      {isGoing ? <GoesAway visit={visit} close={() => setGoing(false)} /> : null}
    </Panel>
  );
}

function Now({ guest: { since, reach, lastWord } }: { guest: Guest }) {
  const { t } = useTranslation('reception');
  return (
    <p className={css.line}>
      <span>
        {t('lounge.since')} <Elapsed since={since} />
      </span>
      {reach ? /^[+\d][\d\s-]+$/.test(reach) ? <PhoneLink phone={reach} /> : <span>{reach}</span> : null}
      {lastWord ? <span className={css.quiet}>{lastWord.words}</span> : null}
    </p>
  );
}
