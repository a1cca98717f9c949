import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './car-column.module.css';

type OpenComplaint = components['schemas']['OpenComplaint'];

/** RECV-2: what this customer or this car is still owed an answer for: known before the first word is said. */
export function CarComplaints({ complaints }: { complaints: readonly OpenComplaint[] }) {
  const { t } = useTranslation('repair-orders');
  if (complaints.length === 0) return null;
  return (
    <div>
      <h3 className={css.title}>{t('car.complaints')}</h3>
      <ul className={css.rows}>
        {complaints.map(({ id, number, level, words, receivedAt, ownerName, mayOpen }) => (
          <li key={id}>
            <div className={css.tags}>
              <StatusTag tone={level > 1 ? 'trouble' : 'quiet'}>
                {t(`car.complaint-level.${level}`)}
              </StatusTag>
              {mayOpen ? <LinkTo to={`/complaints/${id}`}>{number}</LinkTo> : <span>{number}</span>}
            </div>
            {words ? <div className={css.words}>{words}</div> : null}
            <div className={css.quiet}>
              <Instant at={receivedAt} />
              {ownerName ? ` · ${t('car.complaint-owner', { name: ownerName })}` : ''}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
