import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, PageHeader, PlateChip, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo, useParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { useMoney, type VisitSettlements } from '../money/use-money.ts';
import { VisitMoney } from './visit-money.tsx';

/** One car at the till: its sheets, the money, and the pass that lets it out. */
export default function PayingPage() {
  const visitId = useParam('visitId');
  const visit = useVisit(visitId);
  const money = useMoney(visitId);
  const problem = visit.error ?? money.error;
  if (problem && !(visit.data && money.data)) {
    const again = () => void Promise.all([visit.refetch(), money.refetch()]);
    return <LoadProblem problem={toProblem(problem)} again={again} />;
  }
  if (!visit.data || !money.data) return <LoadingRoom rows={10} />;
  return <Paying key={visitId} visit={visit.data} money={money.data} />;
}

function Paying({ visit, money }: { visit: VisitPage; money: VisitSettlements }) {
  const { t } = useTranslation('settlement');
  const hasTill = useMay('payment.receive');
  const car = [visit.make, visit.model].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader
        title={visit.customerName ?? (car || t('till.title'))}
        back={
          hasTill
            ? { to: '/till', label: t('till.title') }
            : { to: '/settlements', label: t('nav.settlements') }
        }
        before={
          visit.plate ? <PlateChip plate={visit.plate} vehicleId={visit.vehicleId} size="large" /> : null
        }
        after={
          <>
            {visit.customerName ? <span>{car}</span> : null}
            {visit.order ? <StatusTag>{visit.order.number}</StatusTag> : null}
          </>
        }
        actions={<LinkTo to={`/visits/${visit.id}`}>{t('till.whole-visit')}</LinkTo>}
      />
      <VisitMoney visit={visit} money={money} />
    </>
  );
}
