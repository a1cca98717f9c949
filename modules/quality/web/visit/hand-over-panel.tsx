import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { Instant, LoadingRoom, Panel, StatusTag } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { OverrunView } from '../hand-over/overrun-view.tsx';
import css from './panels.module.css';
import { type HandOver, useInspections, useOverrun } from './use-inspections.ts';
import { useReached } from './use-reached.ts';

/** HAND-1, HAND-2: what was agreed against what it came to, and the list gone through before the customer is called. */
export default function HandOverPanel({ visitId }: VisitPiece) {
  return useReached(visitId, 'hand-over') ? <Handing visitId={visitId} /> : null;
}

function Handing({ visitId }: VisitPiece) {
  const { t } = useTranslation('quality');
  const orderId = useVisit(visitId).data?.order?.id ?? null;
  const overrun = useOverrun(orderId).data;
  const [handOver] = useInspections(visitId).data?.handOvers ?? [];
  return (
    <Panel
      title={t('panel.hand-over')}
      id="hand-over"
      extra={
        handOver ? (
          <>
            {handOver.handedOverByName} · <Instant at={handOver.handedOverAt} />
          </>
        ) : (
          t('panel.not-handed-over')
        )
      }
    >
      {overrun ? <OverrunView overrun={overrun} /> : <LoadingRoom rows={3} />}
      {handOver ? <Looked handOver={handOver} /> : null}
    </Panel>
  );
}

/** The list as it was signed off: what was not good stands with its word. */
function Looked({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('quality');
  const open = handOver.checks.filter(({ ok }) => !ok);
  return (
    <div className={css.looked}>
      {open.length === 0 ? (
        <StatusTag tone="good">{t('panel.all-good', { count: handOver.checks.length })}</StatusTag>
      ) : null}
      <ul className={css.notGood}>
        {open.map(({ key, note }) => (
          <li key={key}>
            {t(`hand-over-check.${key}`)}: {t('check-result.not-ok')}
            {note ? ` · ${note}` : ''}
          </li>
        ))}
      </ul>
      {handOver.note ? <p className={css.quiet}>{handOver.note}</p> : null}
    </div>
  );
}
