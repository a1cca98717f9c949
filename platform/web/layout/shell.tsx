import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../design/error-boundary.tsx';
import { FormatPlaceProvider } from '../design/format-place.tsx';
import { LoadingRoom } from '../design/loading-room.tsx';
import { useRoom } from '../design/room.ts';
import { Soon } from '../design/soon.tsx';
import { useLiveAnswers } from '../live/use-live-answers.ts';
import { useLeftOver } from '../offline/use-left-over.ts';
import { useWorkshop } from '../session/session.ts';
import { Slot } from '../slot.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { NavShortcuts } from './nav-shortcuts.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Rail, RailRoom } from './rail.tsx';
import css from './shell.module.css';
import { ShortcutSheet, useShortcutSheet } from './shortcut-sheet.tsx';
import { TopBar, TopBarRoom } from './top-bar.tsx';

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
        {isPhone ? null : (
          <Soon room={<RailRoom />}>
            <Rail />
          </Soon>
        )}
        <div className={css.column}>
          <Soon room={<TopBarRoom />}>
            <TopBar showShortcuts={keys.show} />
          </Soon>
          <OfflineBanner />
          <Soon>
            <Slot name="everywhere" isQuiet />
          </Soon>
          <main id="page" className={css.page} tabIndex={-1}>
            <Soon room={<LoadingRoom rows={8} />}>
              <Page>{children}</Page>
            </Soon>
          </main>
        </div>
        <Soon>{isPhone ? <BottomBar /> : null}</Soon>
      </div>
      <Soon>
        <NavShortcuts />
        <ShortcutSheet open={keys.open} onClose={keys.hide} />
      </Soon>
    </Behind>
  );
}

/** The same ground without bar and rail: walls, hand-outs. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <Behind>
      <OfflineBanner />
      <main id="page">
        <Soon room={<LoadingRoom rows={8} />}>
          <Page>{children}</Page>
        </Soon>
      </main>
    </Behind>
  );
}

/** The workshop's clock and currency, and answers that follow the shop. */
function Behind({ children }: { children: ReactNode }) {
  const { country, timeZone, currency } = useWorkshop();
  useLiveAnswers();
  useLeftOver();
  const place = useMemo(() => ({ country, timeZone, currency }), [country, timeZone, currency]);
  return <FormatPlaceProvider place={place}>{children}</FormatPlaceProvider>;
}

function Page({ children }: { children: ReactNode }) {
  const address = useRouterState({ select: ({ location }) => location.pathname });
  return <ErrorBoundary resetOn={address}>{children}</ErrorBoundary>;
}
