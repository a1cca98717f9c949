import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { EmptyState, LoadingRoom, LoadProblem, PageHeader, Panel } from '#platform/web/design/index.ts';
import { CarToInspectRow } from './car-to-inspect-row.tsx';
import css from './queue.module.css';
import { useInspectionQueue } from './use-queue.ts';

/** The inspector's day: the cars whose work is done, the nearest promise first. */
export default function QueuePage() {
  const { t } = useTranslation('quality');
  const queue = useInspectionQueue();
  const cars = queue.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('queue.title')} subtitle={t('queue.lead')} />
      {queue.error && !queue.data ? (
        <LoadProblem problem={toProblem(queue.error)} again={() => void queue.refetch()} />
      ) : null}
      {queue.isPending ? <LoadingRoom rows={6} /> : null}
      {queue.data && cars.length === 0 ? (
        <Panel>
          <EmptyState title={t('queue.none')} hint={t('queue.none-hint')} />
        </Panel>
      ) : null}
      <ul className={css.cars} aria-label={t('queue.title')}>
        {cars.map((car) => (
          <li key={car.repairOrderId}>
            <CarToInspectRow car={car} />
          </li>
        ))}
      </ul>
    </>
  );
}
