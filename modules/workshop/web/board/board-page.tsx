import { DesktopOutlined } from '@ant-design/icons';
import { Select, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitCard } from '#modules/repair-orders/web/index.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { EmptyState, LoadingRoom, LoadProblem, PageHeader, useRoom } from '#platform/web/design/index.ts';
import { LinkTo, useQueryParam } from '#platform/web/navigation.tsx';
import { useSession } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import css from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { advisorsOn, type BoardColumn, columnsOf, ofAdvisor } from './board-columns.ts';
import { useShopBoard } from './use-shop-board.ts';

/** SHOP-4: every car in the shop by stage, as it is this moment. */
export default function BoardPage() {
  const { t } = useTranslation('workshop');
  const { user } = useSession();
  const [advisor, choose] = useQueryParam('advisor');
  const board = useShopBoard();
  const all = board.data?.cards ?? [];
  const cards = ofAdvisor(all, advisor, user.staffId);
  return (
    <>
      <PageHeader
        title={t('nav.board')}
        after={board.data ? t('board.cars', { count: cards.length }) : null}
        actions={
          <>
            <AdvisorFilter cards={all} value={advisor} choose={choose} />
            <LinkTo to="/wall" className={css.wall}>
              <DesktopOutlined aria-hidden="true" /> {t('board.wall')}
            </LinkTo>
          </>
        }
      />
      <div className={css.due}>
        <Slot name="due" isQuiet />
      </div>
      {board.error && !board.data ? (
        <LoadProblem problem={toProblem(board.error)} again={() => void board.refetch()} />
      ) : null}
      {board.isPending ? <LoadingRoom rows={10} /> : null}
      {board.data ? <Board columns={columnsOf(cards)} isEmpty={cards.length === 0} /> : null}
    </>
  );
}

function AdvisorFilter({
  cards,
  value,
  choose,
}: {
  cards: readonly VisitCard[];
  value: string | null;
  choose: (next: string | null) => void;
}) {
  const { t } = useTranslation('workshop');
  return (
    <Select
      aria-label={t('board.whose')}
      value={value ?? 'all'}
      onChange={(next) => choose(next === 'all' ? null : next)}
      options={[
        { value: 'all', label: t('board.all') },
        { value: 'mine', label: t('board.mine') },
        ...advisorsOn(cards).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      popupMatchSelectWidth={false}
      style={{ minInlineSize: 140 }}
    />
  );
}

function Board({ columns, isEmpty }: { columns: readonly BoardColumn[]; isEmpty: boolean }) {
  const { t } = useTranslation('workshop');
  const isPhone = useRoom() === 'phone';
  if (isEmpty) return <EmptyState title={t('board.empty')} hint={t('board.empty-hint')} />;
  if (isPhone) return <OneStage columns={columns} />;
  const tracks = columns.map(trackOf).join(' ');
  return (
    <div className={css.scroll}>
      <div className={css.board} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => (
          <Column key={column.stage} column={column} />
        ))}
      </div>
    </div>
  );
}

/** An empty stage gives its room to the full ones; a stage with many cars stands in several files. */
function trackOf({ cards }: BoardColumn): string {
  if (cards.length === 0) return '92px';
  const files = Math.min(3, Math.ceil(cards.length / 4));
  return `minmax(${144 * files}px, ${files}fr)`;
}

function Column({ column: { stage, cards } }: { column: BoardColumn }) {
  const { t } = useTranslation('workshop');
  const name = t(`repair-orders:visit.stage.${stage}`);
  return (
    <section className={css.column} aria-label={t('board.column', { stage: name, count: cards.length })}>
      <h2 className={css.head}>
        {name} <b>{cards.length}</b>
      </h2>
      <ul className={css.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <BoardCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On the phone one stage at a time; it opens where the first cars are. */
function OneStage({ columns }: { columns: readonly BoardColumn[] }) {
  const { t } = useTranslation('workshop');
  const [chosen, choose] = useQueryParam('stage');
  const first = columns.find(({ cards }) => cards.length > 0) ?? columns[0];
  const shown = columns.find(({ stage }) => stage === chosen) ?? first;
  return (
    <>
      <Tabs
        activeKey={shown?.stage ?? ''}
        onChange={choose}
        items={columns.map(({ stage, cards }) => ({
          key: stage,
          label: (
            <>
              {t(`repair-orders:visit.stage.${stage}`)} <b>{cards.length}</b>
            </>
          ),
        }))}
      />
      {shown?.cards.length === 0 ? <p className={css.quiet}>{t('board.none-here')}</p> : null}
      <ul className={css.cards}>
        {shown?.cards.map((card) => (
          <li key={card.id}>
            <BoardCard card={card} />
          </li>
        ))}
      </ul>
    </>
  );
}
