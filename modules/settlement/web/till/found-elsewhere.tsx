import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './till.module.css';

/** Nothing at the till by these words: visits of other days that have them. */
export function FoundElsewhere({ typed }: { typed: string }) {
  const { t } = useTranslation('settlement');
  const { id: workshopId } = useWorkshop();
  const q = useDeferredValue(typed);
  const search = api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { workshopId, q } } },
    { enabled: q.length >= 2 },
  );
  const hits = (search.data?.items ?? []).flatMap((hit) =>
    hit.visitId ? [{ ...hit, visitId: hit.visitId }] : [],
  );
  return (
    <Panel title={t('till.elsewhere')} flush>
      {hits.length === 0 ? <p className={css.empty}>{t('till.nothing', { typed })}</p> : null}
      <ul className={css.rows}>
        {hits.map((hit) => (
          <li key={`${hit.kind}-${hit.id}`}>
            <LinkTo to={`/till/${hit.visitId}`} className={css.row}>
              <b>{hit.title}</b>
              <span className={css.quiet}>{hit.subtitle}</span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
