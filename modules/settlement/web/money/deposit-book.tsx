import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant, Money, useFormat } from '#platform/web/design/index.ts';
import { DepositDrawer } from '../steps/deposit-drawer.tsx';
import { RefundDrawer } from '../steps/refund-drawer.tsx';
import css from './deposit.module.css';
import { PaperLink } from './paper-link.tsx';
import type { VisitDeposit } from './use-deposit.ts';
import { may } from './use-money.ts';

/** APPT-6: why a deposit is asked, how much is here, and each entry with its receipt; taken and given back from here. */
export function DepositBook({ deposit, isNext = false }: { deposit: VisitDeposit; isNext?: boolean }) {
  const { t } = useTranslation('settlement');
  const [open, setOpen] = useState<'take' | 'give-back' | null>(null);
  const format = useFormat();
  const { missingMinor, heldMinor, askedMinor, keptMinor, currency, allowedActions, entries } = deposit;
  const close = () => setOpen(null);
  return (
    <div className={css.book}>
      <div className={css.head}>
        <dl className={css.sums}>
          {askedMinor > 0 ? <Sum name={t('deposit.asked')} minor={askedMinor} currency={currency} /> : null}
          <Sum name={t('deposit.held')} minor={heldMinor} currency={currency} />
          {missingMinor > 0 ? (
            <Sum name={t('deposit.missing')} minor={missingMinor} currency={currency} loud />
          ) : null}
        </dl>
        <div className={css.buttons}>
          {may(allowedActions, 'receiveDeposit') ? (
            <Button type={isNext && missingMinor > 0 ? 'primary' : 'default'} onClick={() => setOpen('take')}>
              {t('deposit.take')}
            </Button>
          ) : null}
          {may(allowedActions, 'refundDeposit') ? (
            <Button onClick={() => setOpen('give-back')}>{t('deposit.give-back')}</Button>
          ) : null}
        </div>
      </div>
      {missingMinor > 0 ? <Why deposit={deposit} /> : null}
      {keptMinor > 0 ? (
        <p className={css.quiet}>{t('deposit.kept', { amount: format.money(keptMinor, { currency }) })}</p>
      ) : null}
      {entries.length > 0 ? <Entries deposit={deposit} /> : null}
      {open === 'take' ? <DepositDrawer deposit={deposit} close={close} /> : null}
      {open === 'give-back' ? <RefundDrawer deposit={deposit} close={close} /> : null}
    </div>
  );
}

function Why({ deposit: { parts, currency } }: { deposit: VisitDeposit }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  return (
    <div className={css.quiet}>
      <p>{t('deposit.why')}</p>
      <ul>
        {parts.map(({ lineId, name, priceMinor, askedMinor, isOrdered }) => (
          <li key={lineId}>
            {t('deposit.asked-for', {
              name,
              price: format.money(priceMinor, { currency }),
              asked: format.money(askedMinor, { currency }),
            })}
            {isOrdered ? ` · ${t('deposit.part-ordered')}` : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entries({ deposit: { entries, currency } }: { deposit: VisitDeposit }) {
  const { t } = useTranslation('settlement');
  return (
    <ul className={css.entries} aria-label={t('deposit.entries')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span>
            <b>{t(`deposit.kind.${entry.kind}`)}</b>{' '}
            {entry.method ? t(`payment-method.${entry.method}`) : null}
            <span className={css.small}>
              {[entry.number, entry.writtenByName, entry.reference, entry.reason].filter(Boolean).join(' · ')}{' '}
              <Instant at={entry.writtenAt} />
            </span>
          </span>
          <PaperLink documentId={entry.documentId}>{t('deposit.receipt')}</PaperLink>
          <Money minor={entry.amountMinor} currency={currency} />
        </li>
      ))}
    </ul>
  );
}

interface SumProps {
  name: string;
  minor: number;
  currency: string;
  loud?: boolean;
}

function Sum({ name, minor, currency, loud = false }: SumProps) {
  return (
    <div className={loud ? css.loud : undefined}>
      <dt>{name}</dt>
      <dd>
        <Money minor={minor} currency={currency} />
      </dd>
    </div>
  );
}
