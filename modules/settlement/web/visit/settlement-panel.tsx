import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { LoadingRoom, Money, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import { PaperLink } from '../money/paper-link.tsx';
import { PassCard } from '../money/pass-card.tsx';
import { type Settlement, standing, useMoney } from '../money/use-money.ts';
import css from './settlement-panel.module.css';

/** The money on the visit page: each payer's sheet in one line, what is due, and the gate pass. */
export default function SettlementPanel({ visitId }: VisitPiece) {
  const visit = useVisit(visitId).data;
  const maySee = useMay('settlement.see');
  return visit && maySee && isReached(visit) ? <VisitSheets visit={visit} /> : null;
}

function isReached(visit: VisitPage): boolean {
  const settlement = visit.stages.find(({ stage }) => stage === 'settlement');
  return settlement?.state === 'done' || settlement?.state === 'current' || visit.fee !== null;
}

function VisitSheets({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('settlement');
  const money = useMoney(visit.id).data;
  const sheets = money ? standing(money) : [];
  return (
    <Panel
      id="settlement"
      title={t('panel.title')}
      extra={<LinkTo to={`/till/${visit.id}`}>{t('panel.open')}</LinkTo>}
    >
      {money ? null : <LoadingRoom rows={2} />}
      {money && sheets.length === 0 ? <p className={css.quiet}>{t('panel.not-settled')}</p> : null}
      <ul className={css.sheets}>
        {sheets.map((settlement) => (
          <li key={settlement.id}>
            <SheetLine settlement={settlement} />
          </li>
        ))}
      </ul>
      {money && sheets.length > 0 ? (
        <p className={css.due}>
          {t('leaving.due')}{' '}
          <b>
            <Money minor={money.dueMinor} currency={money.currency} />
          </b>
        </p>
      ) : null}
      {money?.gatePass ? <PassCard pass={money.gatePass} /> : null}
    </Panel>
  );
}

function SheetLine({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('settlement');
  const { payer, number, totalMinor, restMinor, currency, onAccount, documentId } = settlement;
  return (
    <>
      <span className={css.payer}>
        <b>{t(`registry:payer.${payer}`)}</b> <span className={css.quiet}>{number}</span>
      </span>
      <PaperLink documentId={documentId}>{t('sheet.paper')}</PaperLink>
      {restMinor === 0 ? <StatusTag tone="good">{t('panel.paid')}</StatusTag> : null}
      {restMinor > 0 && onAccount ? <StatusTag>{t('sheet.on-account')}</StatusTag> : null}
      {restMinor > 0 && !onAccount ? (
        <span>
          {t('sheet.rest')} <Money minor={restMinor} currency={currency} />
        </span>
      ) : null}
      <Money minor={totalMinor} currency={currency} />
    </>
  );
}
