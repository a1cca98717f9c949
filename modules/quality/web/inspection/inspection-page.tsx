import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { EmptyState, LoadingRoom, LoadProblem, PageHeader, Panel } from '#platform/web/design/index.ts';
import { LinkTo, useParam } from '#platform/web/navigation.tsx';
import { useInspectionQueue } from '../queue/use-queue.ts';
import { InspectionSheet } from './inspection-sheet.tsx';

/** The final inspection of one car, beside the car: tablet or phone in hand. */
export default function InspectionPage() {
  const { t } = useTranslation('quality');
  const visitId = useParam('visitId');
  const queue = useInspectionQueue();
  const car = queue.data?.items.find((each) => each.visitId === visitId);
  const order = api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}',
    { params: { path: { repairOrderId: car?.repairOrderId ?? '' } } },
    { enabled: car !== undefined },
  );
  const problem = queue.error ?? order.error;
  if (problem && !order.data) {
    return <LoadProblem problem={toProblem(problem)} again={() => void queue.refetch()} />;
  }
  if (car && order.data) {
    return <InspectionSheet key={visitId} car={car} offered={order.data.allowedActions} />;
  }
  if (queue.isPending || car) return <LoadingRoom rows={12} />;
  return (
    <>
      <PageHeader title={t('sheet.title')} back={{ to: '/quality', label: t('queue.title') }} />
      <Panel>
        <EmptyState
          title={t('sheet.not-waiting')}
          hint={t('sheet.not-waiting-hint')}
          action={<LinkTo to={`/visits/${visitId}#quality`}>{t('sheet.open-visit')}</LinkTo>}
        />
      </Panel>
    </>
  );
}
