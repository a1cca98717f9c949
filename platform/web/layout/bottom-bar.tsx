import { HomeOutlined, MenuOutlined } from '@ant-design/icons';
import { Drawer, Menu } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNav } from '../modules.tsx';
import { useGo } from '../navigation.tsx';
import { useSession } from '../session/session.ts';
import css from './rail.module.css';
import { RailPlace, useIsHere } from './rail.tsx';
import { AppearanceSwitch, LanguageSwitch, WorkshopSwitch } from './switches.tsx';
import { useMeMenu } from './use-me-menu.tsx';

const placesInReach = 3;

/** The rail for a thumb: start, the first places, and everything else one tap away. */
export function BottomBar() {
  const { t } = useTranslation('platform');
  const [isOpen, setIsOpen] = useState(false);
  const isHere = useIsHere();
  const places = useNav();
  return (
    <nav className={css.bottom} aria-label={t('nav.label')}>
      <ul>
        <RailPlace to="/" words={t('nav.start')} icon={<HomeOutlined />} here={isHere('/')} />
        {places.slice(0, placesInReach).map(({ path, key, icon: Icon }) => (
          <RailPlace key={path} to={path} words={t(key)} icon={<Icon />} here={isHere(path)} />
        ))}
        <li>
          <button type="button" className={css.place} onClick={() => setIsOpen(true)} aria-expanded={isOpen}>
            <span className={css.icon} aria-hidden="true">
              <MenuOutlined />
            </span>
            <span className={css.words}>{t('nav.more')}</span>
          </button>
        </li>
      </ul>
      <EverythingElse open={isOpen} close={() => setIsOpen(false)} />
    </nav>
  );
}

function EverythingElse({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation('platform');
  const { user } = useSession();
  const go = useGo();
  const me = useMeMenu(null);
  const places = useNav()
    .slice(placesInReach)
    .map(({ path, key, icon: Icon }) => ({
      key: path,
      icon: <Icon />,
      label: t(key),
      onClick: () => go(path),
    }));
  return (
    <Drawer open={open} onClose={close} title={user.name} size="100%" styles={{ body: { padding: 8 } }}>
      <div style={{ display: 'grid', gap: 12, padding: 8, justifyItems: 'start' }}>
        <WorkshopSwitch />
        <LanguageSwitch full />
        <AppearanceSwitch full />
      </div>
      <Menu
        mode="inline"
        selectable={false}
        items={[...places, ...me]}
        onClick={close}
        style={{ border: 0, background: 'none' }}
      />
    </Drawer>
  );
}
