import { Drawer, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { Instant, LoadingRoom, LoadProblem, Money, useRoom } from '#platform/web/design/index.ts';
import { compareEstimates } from '../../../rules/index.ts';
import type { Order } from '../order.ts';
import css from './estimates.module.css';
import type { GivenEstimate } from './given-estimate.ts';

/** Every estimate the customer was given; an older one stands beside the one that holds. */
export function EstimatesDrawer({ order, close }: { order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const isPhone = useRoom() === 'phone';
  const asked = { params: { path: { repairOrderId: order.id } } };
  const answer = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}/estimates', asked);
  return (
    <Drawer open title={t('order.estimates')} size={isPhone ? '100%' : 720} onClose={close}>
      {answer.error ? (
        <LoadProblem problem={toProblem(answer.error)} again={() => void answer.refetch()} />
      ) : null}
      {answer.data ? (
        <Estimates items={answer.data.items} currency={order.currency} />
      ) : answer.error ? null : (
        <LoadingRoom rows={8} />
      )}
    </Drawer>
  );
}

function Estimates({ items, currency }: { items: readonly GivenEstimate[]; currency: string }) {
  const { t } = useTranslation('repair-orders');
  const [newest, ...older] = items;
  const [chosen, choose] = useState(older[0]?.version ?? null);
  if (!newest) return null;
  const before = older.find(({ version }) => version === chosen) ?? null;
  return (
    <>
      {older.length > 1 ? (
        <Segmented
          aria-label={t('order.compare-with')}
          value={chosen ?? undefined}
          onChange={choose}
          options={older.map(({ version }) => ({ value: version, label: t('order.version', { version }) }))}
        />
      ) : null}
      <SideBySide before={before} after={newest} currency={currency} />
    </>
  );
}

interface SideBySideProps {
  before: GivenEstimate | null;
  after: GivenEstimate;
  currency: string;
}

function SideBySide({ before, after, currency }: SideBySideProps) {
  const { t } = useTranslation('repair-orders');
  const rows = compareEstimates(before ? comparedOf(before) : { totalMinor: 0, jobs: [] }, comparedOf(after));
  return (
    <table className={css.compare}>
      <thead>
        <tr>
          <th scope="col">{t('order.line')}</th>
          {before ? <Head estimate={before} /> : null}
          <Head estimate={after} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, kind, name, beforeMinor, afterMinor }) => (
          <tr key={id} className={kind === 'job' ? css.job : undefined}>
            <td>{name}</td>
            {before ? <Amount minor={beforeMinor} currency={currency} /> : null}
            <Amount
              minor={afterMinor}
              currency={currency}
              changed={before !== null && beforeMinor !== afterMinor}
            />
          </tr>
        ))}
        <tr className={css.sum}>
          <td>{t('order.total')}</td>
          {before ? <Amount minor={before.totalMinor} currency={currency} /> : null}
          <Amount
            minor={after.totalMinor}
            currency={currency}
            changed={before !== null && before.totalMinor !== after.totalMinor}
          />
        </tr>
      </tbody>
    </table>
  );
}

function Head({ estimate }: { estimate: GivenEstimate }) {
  const { t } = useTranslation('repair-orders');
  return (
    <th scope="col" className={css.amount}>
      {t('order.version', { version: estimate.version })}
      <small>
        <Instant at={estimate.givenAt} as="exact" />
        {estimate.givenBy ? ` · ${estimate.givenBy.name}` : ''}
      </small>
    </th>
  );
}

interface AmountProps {
  minor: number | null;
  currency: string;
  changed?: boolean;
}

function Amount({ minor, currency, changed = false }: AmountProps) {
  return (
    <td className={`${css.amount} ${changed ? css.changed : ''}`}>
      {minor === null ? '–' : <Money minor={minor} currency={currency} bare />}
    </td>
  );
}

function comparedOf({ totalMinor, snapshot }: GivenEstimate) {
  return { totalMinor, jobs: snapshot.jobs };
}
