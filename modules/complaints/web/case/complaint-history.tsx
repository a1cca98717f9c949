import { useTranslation } from 'react-i18next';
import { EmptyState, Instant, Panel } from '#platform/web/design/index.ts';
import css from '../complaints.module.css';
import type { Complaint } from '../records.ts';

/** What was done and decided, the newest first. */
export function ComplaintHistory({ complaint: { entries } }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  return (
    <Panel title={t('history.title')} flush>
      {entries.length === 0 ? <EmptyState title={t('history.none')} hint={t('history.none-hint')} /> : null}
      <ol className={css.rows}>
        {entries.toReversed().map(({ id, kind, words, levelFrom, levelTo, ownerToName, at, byName }) => (
          <li key={id}>
            <div className={css.line}>
              <b>{t(`history.${kind}`)}</b>
              {levelTo ? (
                <span>
                  {t(`level.${levelFrom}`)} → {t(`level.${levelTo}`)}
                </span>
              ) : null}
              {ownerToName ? <span>→ {ownerToName}</span> : null}
              <span className={css.quiet}>
                {byName} · <Instant at={at} as="exact" />
              </span>
            </div>
            {words ? <div className={css.words}>{words}</div> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
