import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { EmptyState, Panel } from '#platform/web/design/index.ts';
import { SettlementCard } from '../money/settlement-card.tsx';
import { useDeposit } from '../money/use-deposit.ts';
import { standing, type VisitSettlements } from '../money/use-money.ts';
import { PayDrawer } from '../steps/pay-drawer.tsx';
import { DepositPanel } from './deposit-panel.tsx';
import { LeavingPanel } from './leaving-panel.tsx';
import { ReopenRow } from './reopen-row.tsx';
import { SettlePanel } from './settle-panel.tsx';
import { TakenBack } from './taken-back.tsx';
import css from './till.module.css';

/** What is to be settled, each payer's sheet, and the pass: in the order they come. */
export function VisitMoney({ visit, money }: { visit: VisitPage; money: VisitSettlements }) {
  const { t } = useTranslation('settlement');
  const [payingFor, payFor] = useState<string | null>(null);
  const deposit = useDeposit(visit.id).data;
  const sheets = standing(money);
  const next = sheets.find(({ restMinor, onAccount }) => restMinor > 0 && !onAccount);
  const paying = sheets.find(({ id }) => id === payingFor);
  const hasNothing = sheets.length === 0 && money.fee === null && !isReady(visit);
  return (
    <div className={css.one}>
      <LeavingPanel visit={visit} money={money} isNext={!next && visit.depositHeldMinor === 0} />
      <SettlePanel visit={visit} money={money} />
      {hasNothing ? (
        <Panel>
          <EmptyState title={t('settle.not-yet')} hint={t('settle.not-yet-hint')} />
        </Panel>
      ) : null}
      {deposit ? <DepositPanel deposit={deposit} isNext={sheets.length === 0} /> : null}
      {sheets.map((settlement) => (
        <SettlementCard
          key={settlement.id}
          settlement={settlement}
          isNext={settlement === next}
          pay={() => payFor(settlement.id)}
        />
      ))}
      <ReopenRow visit={visit} money={money} />
      <TakenBack money={money} />
      {paying ? <PayDrawer settlement={paying} close={() => payFor(null)} /> : null}
    </div>
  );
}

function isReady({ order }: VisitPage): boolean {
  return order?.state === 'handed-over';
}
