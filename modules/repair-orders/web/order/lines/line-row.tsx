import { useTranslation } from 'react-i18next';
import { Hours, Money, Quantity, StatusTag, useFormat } from '#platform/web/design/index.ts';
import type { Job, Line } from '../order.ts';
import { may } from '../order.ts';
import { measureOf } from './amount-of.ts';
import { LineFields } from './line-fields.tsx';
import { LineMenu } from './line-menu.tsx';
import css from './lines.module.css';
import { PayerNames } from './payer-choice.tsx';

interface LineRowProps {
  job: Job;
  line: Line;
  currency: string;
  open(line: Line): void;
  /** New and still without its hours or price: it is asked for first. */
  isNew: boolean;
}

/** A line of a job: what, how much, at which price, less what, for whom, and what it comes to. */
export function LineRow({ job, line, currency, open, isNew }: LineRowProps) {
  const { t } = useTranslation('repair-orders');
  const isWritten = may(job, 'write');
  return (
    <li className={css.line}>
      <span className={css.what}>
        <span className={css.name}>{line.name}</span>
        <span className={css.code}>
          {line.kind === 'labor' ? '' : `${t(`line-kind.${line.kind}`)} `}
          {line.code}
          {line.source && line.source !== 'oem' ? ` · ${t(`order.source.${line.source}`)}` : ''}
          {line.priceListName ? ` · ${line.priceListName}` : ''}
          {line.priceOrigin === 'typed' && (line.partId ?? line.opCodeId)
            ? ` · ${t('order.typed-price')}`
            : ''}
          {line.priceOrigin === 'package' ? ` · ${t('order.package-price')}` : ''}
        </span>
      </span>
      {isWritten ? (
        <LineFields line={line} currency={currency} open={() => open(line)} isNew={isNew} />
      ) : (
        <LineFacts line={line} />
      )}
      <span className={css.total}>
        <Money minor={line.totalMinor} currency={currency} bare />
        <Authorized line={line} currency={currency} />
      </span>
      <LineMenu job={job} line={line} open={() => open(line)} />
    </li>
  );
}

function LineFacts({ line }: { line: Line }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const { price } = measureOf(line);
  return (
    <span className={css.facts}>
      {line.hoursSeconds === null ? null : <Hours seconds={line.hoursSeconds} />}
      {line.quantityMilli === null ? null : <Quantity milli={line.quantityMilli} />}
      <span className={css.price}>
        {price === 'fixedMinor' ? t('order.fixed') : <Money minor={line[price] ?? 0} bare />}
      </span>
      <span>
        {line.discountBp > 0 ? `−${format.percent(line.discountBp)}` : null}
        {line.discountBp === 0 && line.discountMinor > 0 ? (
          <>
            −<Money minor={line.discountMinor} bare />
          </>
        ) : null}
      </span>
      <PayerNames shares={line.payerShares} total={line.totalMinor} />
    </span>
  );
}

/** What was signed for stays beside what it came to. */
function Authorized({ line, currency }: { line: Line; currency: string }) {
  const { t } = useTranslation('repair-orders');
  if (line.authorizedMinor === null || line.authorizedMinor === line.totalMinor) return null;
  return (
    <span className={css.authorized} title={line.actualReason ?? undefined}>
      {t('order.authorized-was')} <Money minor={line.authorizedMinor} currency={currency} bare />
      {line.actualReason ? <StatusTag>{line.actualReason}</StatusTag> : null}
    </span>
  );
}
