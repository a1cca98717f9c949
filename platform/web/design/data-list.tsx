import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGo } from '../navigation.tsx';
import { DataCards } from './data-cards.tsx';
import css from './data-list.module.css';
import type { DataListProps } from './data-list-props.ts';
import { DataTable } from './data-table.tsx';
import { LoadProblem } from './error-boundary.tsx';
import { LoadingRoom } from './loading-room.tsx';
import { useRoom } from './room.ts';

/** Rows of records: a table at the desk, cards on the phone, both by keyboard, more at the end. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { t } = useTranslation('platform');
  const { list } = props;
  const room = useRoom();
  const go = useGo();
  const open = (row: Row) => {
    if (props.onOpen) props.onOpen(row);
    else if (props.href) go(props.href(row));
  };
  if (list.problem) return <LoadProblem problem={list.problem} again={list.again} />;
  if (list.loading) return <LoadingRoom rows={8} />;
  if (list.rows.length === 0) return props.empty;
  const Shape = room === 'phone' ? DataCards : DataTable;
  return (
    <div className={css.frame}>
      <Shape {...props} open={open} room={room} />
      {list.hasMore ? (
        <div className={css.more}>
          <Button onClick={list.more} loading={list.loadingMore}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
