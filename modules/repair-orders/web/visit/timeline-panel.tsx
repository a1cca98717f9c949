import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import { Instant, LoadingRoom, LoadProblem, Panel } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './timeline-panel.module.css';

/** What happened, newest first, from the journal: who and when. */
export function TimelinePanel({ visitId }: { visitId: string }) {
  return useMay('journal.see') ? <Timeline visitId={visitId} /> : null;
}

function Timeline({ visitId }: { visitId: string }) {
  const { t } = useTranslation('repair-orders');
  const entries = useList('/api/v1/visits/{visitId}/timeline', { path: { visitId }, query: { limit: 20 } });
  return (
    <Panel title={t('visit.timeline')} id="timeline">
      {entries.problem ? <LoadProblem problem={entries.problem} again={entries.again} /> : null}
      {entries.loading ? <LoadingRoom rows={4} /> : null}
      <ol className={css.entries}>
        {entries.rows.map(({ id, at, title, actorName }) => (
          <li key={id}>
            <span className={css.at}>
              <Instant at={at} as="clock" />
            </span>
            <span>
              {title}
              {actorName ? <span className={css.who}> {actorName}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {entries.hasMore ? (
        <Button size="small" type="text" loading={entries.loadingMore} onClick={entries.more}>
          {t('visit.earlier')}
        </Button>
      ) : null}
    </Panel>
  );
}
