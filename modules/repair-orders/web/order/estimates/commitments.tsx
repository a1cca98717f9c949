import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import type { Order } from '../order.ts';
import css from './commitments.module.css';

type Commitments = components['schemas']['OrderCommitments'];

/** QUOTE-7: what the house promises is said with the estimate; once signed, what runs, was kept or is owed stands open. */
export function CommitmentsOf({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const asked = { params: { path: { repairOrderId: order.id } } };
  const given = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}/commitments', asked).data;
  if (!given || given.items.length + given.clocks.length === 0) return null;
  return (
    <section aria-label={t('guarantee.title')} className={css.commitments}>
      {given.clocks.map((clock) => (
        <Clock key={clock.id} clock={clock} order={order} />
      ))}
      {given.items.length > 0 ? (
        <details open={order.signedAt === null}>
          <summary className={css.summary}>{t('guarantee.title')}</summary>
          <ul className={css.items}>
            {given.items.map((item) => (
              <Promised key={item.id} item={item} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Promised({ item }: { item: Commitments['items'][number] }) {
  const { t } = useTranslation('repair-orders');
  return (
    <li>
      {item.text} {item.whenBooked ? <StatusTag>{t('guarantee.when-booked')}</StatusTag> : null}
      {item.remedy ? <small>{t('guarantee.remedy', { remedy: item.remedy })}</small> : null}
    </li>
  );
}

function Clock({ clock, order }: { clock: Commitments['clocks'][number]; order: Order }) {
  const { t } = useTranslation('repair-orders');
  const { state, remedy, text, dueAt, jobId } = clock;
  const title = order.jobs.find(({ id }) => id === jobId)?.title;
  const isBroken = state === 'broken';
  return (
    <div className={css.clock}>
      <span>
        <b>{title}</b> {text}
        {remedy && state !== 'kept' ? (
          <small>{t(isBroken ? 'guarantee.owed' : 'guarantee.remedy', { remedy })}</small>
        ) : null}
      </span>
      <span className={css.due}>
        {t('guarantee.due')} <Instant at={dueAt} as="exact" />{' '}
        <StatusTag tone={isBroken ? 'trouble' : state === 'kept' ? 'good' : 'quiet'}>
          {t(`guarantee.state.${state}`)}
        </StatusTag>
      </span>
    </div>
  );
}
