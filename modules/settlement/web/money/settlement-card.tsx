import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money, Panel, StatusTag } from '#platform/web/design/index.ts';
import { ReleaseStep } from '../steps/release-step.tsx';
import css from './money.module.css';
import { PaperLink } from './paper-link.tsx';
import { PaymentRow } from './payment-row.tsx';
import { SheetLines } from './sheet-lines.tsx';
import { may, type Settlement } from './use-money.ts';

interface SettlementCardProps {
  settlement: Settlement;
  /** Opens the payment; the one on whom the screen waits has the primary button. */
  pay: () => void;
  isNext: boolean;
}

/** SETL-1: the sheet of one payer: what for, what is paid, what is left. */
export function SettlementCard({ settlement, pay, isNext }: SettlementCardProps) {
  const { t } = useTranslation('settlement');
  const [isReleasing, setIsReleasing] = useState(false);
  const { currency, payer, number, restMinor, paidMinor, totalMinor, onAccount } = settlement;
  return (
    <Panel
      id={`sheet-${settlement.id}`}
      title={`${t(`registry:payer.${payer}`)} · ${number}`}
      extra={<PaperLink documentId={settlement.documentId}>{t('sheet.paper')}</PaperLink>}
    >
      <div className={css.card}>
        <dl className={css.sums}>
          <Sum name={t('sheet.total')} minor={totalMinor} currency={currency} />
          <Sum name={t('sheet.paid')} minor={paidMinor} currency={currency} />
          <Sum name={t('sheet.rest')} minor={restMinor} currency={currency} loud={restMinor > 0} />
        </dl>
        <div className={css.buttons}>
          {may(settlement.allowedActions, 'receivePayment') ? (
            <Button size="large" type={isNext ? 'primary' : 'default'} onClick={pay}>
              {t('pay.take')}
            </Button>
          ) : null}
          {may(settlement.allowedActions, 'releaseOnAccount') ? (
            <Button size="large" onClick={() => setIsReleasing(true)}>
              {t('release.open')}
            </Button>
          ) : null}
          {restMinor === 0 ? <StatusTag tone="good">{t('sheet.nothing-left')}</StatusTag> : null}
          {onAccount && restMinor > 0 ? (
            <StatusTag>
              {settlement.releaseReason
                ? t('sheet.released', { reason: settlement.releaseReason })
                : t('sheet.on-account')}
            </StatusTag>
          ) : null}
        </div>
        {settlement.payments.length > 0 ? (
          <ul className={css.payments} aria-label={t('sheet.payments')}>
            {settlement.payments.map((payment) => (
              <li key={payment.id}>
                <PaymentRow payment={payment} currency={currency} />
              </li>
            ))}
          </ul>
        ) : null}
        <details open={isNext}>
          <summary className={css.summary}>{t('sheet.line-by-line')}</summary>
          <SheetLines settlement={settlement} />
        </details>
      </div>
      {isReleasing ? <ReleaseStep settlement={settlement} close={() => setIsReleasing(false)} /> : null}
    </Panel>
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
    <div className={loud ? css.due : undefined}>
      <dt>{name}</dt>
      <dd>
        <Money minor={minor} currency={currency} />
      </dd>
    </div>
  );
}
