import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../design/error-boundary.tsx';
import { FormatPlaceProvider } from '../design/format-place.tsx';
import { useRoom } from '../design/room.ts';
import { useLiveAnswers } from '../live/use-live-answers.ts';
import { useWorkshop } from '../session/session.ts';
import { Slot } from '../slot.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { NavShortcuts } from './nav-shortcuts.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Rail } from './rail.tsx';
import css from './shell.module.css';
import { ShortcutSheet, useShortcutSheet } from './shortcut-sheet.tsx';
import { TopBar } from './top-bar.tsx';

/** What every signed-in page stands in: rail, bar, keys, live answers and the word about the line. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('platform');
  const isPhone = useRoom() === 'phone';
  const keys = useShortcutSheet();
  return (
    <Behind>
      <a className={css.skip} href="#page">
        {t('nav.skip')}
      </a>
      <div className={css.shell}>
        {isPhone ? null : <Rail />}
        <div className={css.column}>
          <TopBar showShortcuts={keys.show} />
          <OfflineBanner />
          <main id="page" className={css.page} tabIndex={-1}>
            <Page>{children}</Page>
          </main>
        </div>
        {isPhone ? <BottomBar /> : null}
      </div>
      <Slot name="everywhere" isQuiet />
      <NavShortcuts />
      <ShortcutSheet open={keys.open} onClose={keys.hide} />
    </Behind>
  );
}

/** The same ground without bar and rail: walls, hand-outs. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <Behind>
      <OfflineBanner />
      <main id="page">
        <Page>{children}</Page>
      </main>
    </Behind>
  );
}

/** The workshop's clock and currency, and answers that follow the shop. */
function Behind({ children }: { children: ReactNode }) {
  const { country, timeZone, currency } = useWorkshop();
  useLiveAnswers();
  return <FormatPlaceProvider place={{ country, timeZone, currency }}>{children}</FormatPlaceProvider>;
}

function Page({ children }: { children: ReactNode }) {
  const address = useRouterState({ select: ({ location }) => location.pathname });
  return <ErrorBoundary resetOn={address}>{children}</ErrorBoundary>;
}
