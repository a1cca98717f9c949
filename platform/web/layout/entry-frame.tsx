import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './entry-frame.module.css';
import { Mark } from './mark.tsx';
import { AppearanceSwitch, LanguageSwitch } from './switches.tsx';

interface EntryFrameProps {
  title: string;
  lead?: string;
  /** Forms that need the room: setting up a workshop. */
  wide?: boolean;
  children?: ReactNode;
}

/** The way in: sign-in and the first day. */
export function EntryFrame({ title, lead, wide, children }: EntryFrameProps) {
  const { t } = useTranslation('platform');
  return (
    <div className={css.entry}>
      <aside className={css.side}>
        <p className={css.brand}>
          <Mark size={34} /> Pitlane
        </p>
        <p className={css.promise}>{t('entry.promise')}</p>
        <Lane />
      </aside>
      <div className={css.main}>
        <div className={css.switches}>
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
        <main className={wide ? css.wide : css.narrow}>
          <h1 className={css.title}>{title}</h1>
          {lead ? <p className={css.lead}>{lead}</p> : null}
          {children}
        </main>
      </div>
    </div>
  );
}

/** From gate to gate, drawn: a car's stay and its stops. */
function Lane() {
  return (
    <svg viewBox="0 0 400 180" className={css.lane} aria-hidden="true" preserveAspectRatio="xMinYMax meet">
      <path d="M-10 150H90c40 0 40-100 80-100h70c40 0 40 100 80 100h90" />
      {[30, 205, 370].map((x) => (
        <circle key={x} cx={x} cy={x === 205 ? 50 : 150} r="7" />
      ))}
    </svg>
  );
}
