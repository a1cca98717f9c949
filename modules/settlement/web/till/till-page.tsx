import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, PageHeader } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { FoundElsewhere } from './found-elsewhere.tsx';
import { isMeant, tillQueuesOf } from './queues.ts';
import { Takings } from './takings.tsx';
import css from './till.module.css';
import { TillQueue } from './till-queue.tsx';

/** The cashier's day: who is ready, what is due, and what the drawer should hold. */
export default function TillPage() {
  const { t } = useTranslation('settlement');
  const { id: workshopId } = useWorkshop();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const board = api.useQuery('get', '/api/v1/shop-board', { params: { query: { workshopId } } });
  const meant = board.data?.cards.filter((card) => isMeant(card, typed)) ?? [];
  const { toSettle, toPay, toLeave } = tillQueuesOf(meant);
  const found = [...toPay, ...toSettle, ...toLeave];
  const open = () => {
    const only = typed.trim() ? found[0] : undefined;
    if (only) go(`/till/${only.id}`);
  };
  return (
    <>
      <PageHeader title={t('till.title')} />
      <div className={css.page}>
        <Input
          size="large"
          allowClear
          autoFocus
          prefix={<SearchOutlined aria-hidden="true" />}
          aria-label={t('till.search')}
          placeholder={t('till.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) open();
          }}
        />
        {board.error && !board.data ? (
          <LoadProblem problem={toProblem(board.error)} again={() => void board.refetch()} />
        ) : null}
        {typed.trim() && found.length === 0 ? <FoundElsewhere typed={typed.trim()} /> : null}
        {board.isPending ? <LoadingRoom rows={8} /> : null}
        {board.data ? (
          <div className={css.queues}>
            <TillQueue id="to-pay" title={t('till.to-pay')} cards={toPay} empty={t('till.to-pay-none')} />
            <TillQueue
              id="to-settle"
              title={t('till.to-settle')}
              cards={toSettle}
              empty={t('till.to-settle-none')}
            />
            <TillQueue
              id="to-leave"
              title={t('till.to-leave')}
              cards={toLeave}
              empty={t('till.to-leave-none')}
            />
          </div>
        ) : null}
        <Takings />
      </div>
    </>
  );
}
