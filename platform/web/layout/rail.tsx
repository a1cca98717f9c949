import { HomeOutlined } from '@ant-design/icons';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNav } from '../modules.tsx';
import { LinkTo } from '../navigation.tsx';
import { Mark } from './mark.tsx';
import css from './rail.module.css';

/** Where one can go, by the rights one has. */
export function Rail() {
  const { t } = useTranslation('platform');
  const places = useNav();
  const isHere = useIsHere();
  return (
    <nav className={css.rail} aria-label={t('nav.label')}>
      <LinkTo to="/" className={css.brand} aria-label="Pitlane">
        <Mark />
      </LinkTo>
      <ul>
        <RailPlace to="/" words={t('nav.start')} icon={<HomeOutlined />} here={isHere('/')} />
        {places.map(({ path, key, icon: Icon }) => (
          <RailPlace key={path} to={path} words={t(key)} icon={<Icon />} here={isHere(path)} />
        ))}
      </ul>
    </nav>
  );
}

/** Its ground while it is on the way. */
export function RailRoom() {
  return <div className={css.rail} />;
}

interface RailPlaceProps {
  to: string;
  words: string;
  icon: React.ReactNode;
  here: boolean;
}

export function RailPlace({ to, words, icon, here }: RailPlaceProps) {
  return (
    <li>
      <LinkTo to={to} className={css.place} aria-current={here ? 'page' : undefined}>
        <span className={css.icon} aria-hidden="true">
          {icon}
        </span>
        <span className={css.words}>{words}</span>
      </LinkTo>
    </li>
  );
}

/** A place is where one is on its own page and on those under it. */
export function useIsHere(): (path: string) => boolean {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  return (path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
}
