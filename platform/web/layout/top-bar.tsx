import { DownOutlined } from '@ant-design/icons';
import { Avatar, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../design/room.ts';
import { LinkTo } from '../navigation.tsx';
import { useSession } from '../session/session.ts';
import { Mark } from './mark.tsx';
import { SearchBox } from './search-box.tsx';
import { AppearanceSwitch, LanguageSwitch, WorkshopSwitch } from './switches.tsx';
import css from './top-bar.module.css';
import { useMeMenu } from './use-me-menu.tsx';

/** The same on every page: find anything, know where one is, change language and light, oneself. */
export function TopBar({ showShortcuts }: { showShortcuts: () => void }) {
  const { t } = useTranslation('platform');
  const room = useRoom();
  const isPhone = room === 'phone';
  return (
    <header className={css.bar}>
      {isPhone ? (
        <LinkTo to="/" className={css.home} aria-label={t('nav.start')}>
          <Mark />
        </LinkTo>
      ) : null}
      <SearchBox />
      {isPhone ? null : (
        <div className={css.switches}>
          <WorkshopSwitch />
          <LanguageSwitch />
          <AppearanceSwitch />
          <Me showShortcuts={room === 'desk' ? showShortcuts : null} />
        </div>
      )}
    </header>
  );
}

/** Its ground while it is on the way. */
export function TopBarRoom() {
  return <div className={css.bar} />;
}

function Me({ showShortcuts }: { showShortcuts: (() => void) | null }) {
  const { t } = useTranslation('platform');
  const { user } = useSession();
  const items = useMeMenu(showShortcuts);
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="text" className={css.me} aria-label={t('me.menu', { name: user.name })}>
        <Avatar size={26} className={css.face}>
          {initialOf(user.name)}
        </Avatar>
        <span className={css.name}>{user.name}</span>
        <DownOutlined className={css.arrow} aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}

/** 李娜 is 娜, Ana Ruiz is A: what colleagues call each other by. */
function initialOf(name: string): string {
  const isChinese = /^\p{Script=Han}+$/u.test(name);
  return isChinese ? name.slice(-1) : name.slice(0, 1).toUpperCase();
}
