import { CheckCircleOutlined, DisconnectOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { connection } from '#platform/web/api/connection.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, useFormat, useNow } from '#platform/web/design/index.ts';
import { LinkTo, useQueryParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';
import { promised } from '../board/board-columns.ts';
import { useShopBoard } from '../board/use-shop-board.ts';
import { pagesOf } from './pages-of.ts';
import { useRowsThatFit, useTurningPage } from './use-turning-page.ts';
import css from './wall.module.css';
import { WallRow } from './wall-row.tsx';

const rowHeight = 88;
const headAndFoot = 190;

/** SHOP-4: the board nobody touches, read from across the hall. */
export default function WallPage() {
  const { t } = useTranslation('workshop');
  const [privacy] = useQueryParam('privacy');
  const board = useShopBoard();
  const fit = useRowsThatFit(rowHeight, headAndFoot);
  const cars = (board.data?.cards ?? [])
    .filter(({ stage }) => stage !== 'gone')
    .toSorted((a, b) => promised(a) - promised(b));
  const pages = pagesOf(cars, fit);
  const page = useTurningPage(pages.length);
  useEffect(() => {
    document.title = `${t('board.wall')} · Pitlane`;
  }, [t]);
  if (board.error && !board.data)
    return <LoadProblem problem={toProblem(board.error)} again={() => void board.refetch()} />;
  if (!board.data) return <LoadingRoom rows={10} />;
  return (
    <div className={css.wall}>
      <Head cars={cars.length} />
      <ul className={css.rows}>
        {pages[page]?.map((card) => (
          <WallRow key={card.id} card={card} hidden={privacy !== null} />
        ))}
      </ul>
      {cars.length === 0 ? <p className={css.empty}>{t('board.empty')}</p> : null}
      <Foot page={page + 1} pages={pages.length} />
    </div>
  );
}

function Head({ cars }: { cars: number }) {
  const { t } = useTranslation('workshop');
  const { name } = useWorkshop();
  const format = useFormat();
  const now = useNow();
  return (
    <header className={css.head}>
      <h1>{name}</h1>
      <span className={css.cars}>{t('board.cars', { count: cars })}</span>
      <span className={css.date}>{format.date(now)}</span>
      <time className={css.clock}>{format.time(now)}</time>
    </header>
  );
}

function Foot({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation('workshop');
  const [privacy, choose] = useQueryParam('privacy');
  const isOnline = useStore(connection) === 'online';
  return (
    <footer className={css.foot}>
      <span className={isOnline ? css.online : css.offline} role="status">
        {isOnline ? <CheckCircleOutlined aria-hidden="true" /> : <DisconnectOutlined aria-hidden="true" />}
        {isOnline ? t('wall.online') : t('wall.offline')}
      </span>
      <Button type="text" onClick={() => choose(privacy === null ? 'on' : null)}>
        {privacy === null ? t('wall.hide-plates') : t('wall.show-plates')}
      </Button>
      <LinkTo to="/board">{t('wall.back')}</LinkTo>
      {pages > 1 ? <span className={css.page}>{t('wall.page', { page, pages })}</span> : null}
    </footer>
  );
}
