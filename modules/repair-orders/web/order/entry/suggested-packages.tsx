import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Money, useFormat } from '#platform/web/design/index.ts';
import { nameIn } from '../../../rules/index.ts';
import type { Order } from '../order.ts';
import css from './entry.module.css';

interface SuggestedPackagesProps {
  order: Order;
  add(packageId: string): Promise<void>;
}

const shownAtOnce = 3;

/** QUOTE-4: what fits this car, due services first: one tap writes the whole job. */
export function SuggestedPackages({ order, add }: SuggestedPackagesProps) {
  const { t, i18n } = useTranslation('repair-orders');
  const format = useFormat();
  const [adding, setAdding] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const asked = { params: { path: { repairOrderId: order.id } } };
  const answer = api.useQuery('get', '/api/v1/repair-orders/{repairOrderId}/suggested-packages', asked);
  const fitting = (answer.data?.items ?? []).filter(({ onOrder }) => !onOrder);
  if (fitting.length === 0) return null;
  const shown = isOpen ? fitting : fitting.slice(0, shownAtOnce);
  const take = async (packageId: string) => {
    setAdding(packageId);
    await add(packageId);
    setAdding(null);
  };
  return (
    <ul className={css.packages} aria-label={t('order.packages')}>
      {shown.map(({ id, names, totalMinor, isDue, dueAtDistance, distanceUnit, dueOn }) => (
        <li key={id}>
          <Button
            className={isDue ? css.due : undefined}
            loading={adding === id}
            disabled={totalMinor === null}
            onClick={() => void take(id)}
          >
            <span>+ {nameIn(names, i18n.language)}</span>
            {totalMinor === null ? null : <Money minor={totalMinor} currency={order.currency} />}
            {isDue ? (
              <small>
                {dueAtDistance === null
                  ? t('order.due-on', { day: dueOn ? format.day(dueOn) : '' })
                  : t('order.due-at', { distance: `${format.number(dueAtDistance)} ${distanceUnit}` })}
              </small>
            ) : null}
          </Button>
        </li>
      ))}
      {fitting.length > shownAtOnce && !isOpen ? (
        <li>
          <Button type="link" onClick={() => setOpen(true)}>
            {t('order.more-packages', { count: fitting.length - shownAtOnce })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
