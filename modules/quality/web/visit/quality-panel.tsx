import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { LoadingRoom, Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import { InspectionRecord } from './inspection-record.tsx';
import css from './panels.module.css';
import { useInspections } from './use-inspections.ts';
import { useReached } from './use-reached.ts';

/** What the inspections of this stay found, newest first; while the car waits for one, who may goes there. */
export default function QualityPanel({ visitId }: VisitPiece) {
  const isReached = useReached(visitId, 'quality');
  const inspections = useInspections(visitId);
  const finals = inspections.data?.items.filter(({ level }) => level !== 'self') ?? [];
  if (!isReached && finals.length === 0) return null;
  return <Quality visitId={visitId} />;
}

function Quality({ visitId }: VisitPiece) {
  const { t } = useTranslation('quality');
  const inspections = useInspections(visitId);
  const visit = useVisit(visitId).data;
  const mayInspect = useMay('repair-order.pass-inspection');
  const isWaiting = visit?.order?.state === 'work-finished';
  const jobs = visit?.orders.flatMap((order) => order.jobs) ?? [];
  const records = inspections.data?.items ?? [];
  return (
    <Panel title={t('panel.quality')} id="quality" flush>
      {inspections.isPending ? <LoadingRoom rows={2} /> : null}
      {isWaiting ? (
        <p className={css.next}>
          <span>{t('panel.waits-for-inspection')}</span>
          {mayInspect ? <LinkTo to={`/quality/${visitId}`}>{t('panel.inspect')}</LinkTo> : null}
        </p>
      ) : null}
      <ul className={css.records}>
        {records.map((inspection) => (
          <li key={inspection.id}>
            <InspectionRecord inspection={inspection} jobs={jobs} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
