import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Instant,
  Panel,
  useFormat,
} from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { Part, PartMovement } from '../shared/records.ts';
import css from '../shared/rows.module.css';

/** How the shelf came to hold what it holds, newest first: every change is a line. */
export function MovementsPanel({ part }: { part: Part }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const movements = useList('/api/v1/parts/{partId}/movements', {
    path: { partId: part.id },
    query: { workshopId },
  });
  return (
    <Panel title={t('stock.movements')} flush>
      <DataList
        label={t('stock.movements')}
        list={movements}
        rowKey={({ id }) => id}
        columns={useColumns()}
        empty={<EmptyState title={t('stock.no-movements')} hint={t('stock.no-movements-hint')} />}
      />
    </Panel>
  );
}

function useColumns(): DataColumn<PartMovement>[] {
  const { t } = useTranslation('registry');
  const format = useFormat();
  return [
    {
      key: 'moved',
      title: t('stock.moved-at'),
      width: 150,
      render: ({ movedAt }) => <Instant at={movedAt} />,
    },
    {
      key: 'kind',
      title: t('stock.movement'),
      wrap: true,
      render: ({ kind, reason, reference, visitId, movedBy }) => (
        <span>
          {visitId ? (
            <LinkTo to={`/visits/${visitId}`}>{t(`movement.${kind}`)}</LinkTo>
          ) : (
            t(`movement.${kind}`)
          )}{' '}
          <span className={css.quiet}>{[reference, reason, movedBy.name].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    {
      key: 'quantity',
      title: t('stock.change'),
      width: 80,
      align: 'end',
      render: ({ quantityMilli }) => (
        <span className="num">{`${quantityMilli > 0 ? '+' : ''}${format.quantity(quantityMilli)}`}</span>
      ),
    },
    {
      key: 'after',
      title: t('stock.after'),
      width: 80,
      align: 'end',
      render: ({ resultingMilli }) => <span className="num">{format.quantity(resultingMilli)}</span>,
    },
  ];
}
