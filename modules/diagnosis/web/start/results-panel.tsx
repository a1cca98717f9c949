import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Instant, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../visit/visit.module.css';

/** A22: whether what the technician could not hear came back; nothing heard of lately, nothing shown. */
export default function ResultsPanel() {
  const { t } = useTranslation('diagnosis');
  const { id: workshopId } = useWorkshop();
  const heard = api.useQuery('get', '/api/v1/observation-results', {
    params: { query: { workshopId } },
  }).data;
  if (!heard || heard.items.length === 0) return null;
  return (
    <Panel title={t('due.results')}>
      <ul className={css.rows}>
        {heard.items.map((one) => (
          <li key={one.id}>
            <LinkTo to={`/visits/${one.visitId}`}>{one.plateText ?? one.car}</LinkTo>
            <span className={css.grow}>
              <q>{one.words}</q> {one.resultWords}{' '}
              <span className={css.quiet}>
                <Instant at={one.resultAt} />
              </span>
            </span>
            <StatusTag tone={one.result === 'still-there' ? 'trouble' : 'quiet'}>
              {t(`observe.result.${one.result}`)}
            </StatusTag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
