import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadProblem } from '#platform/web/design/error-boundary.tsx';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { Soon } from '#platform/web/design/soon.tsx';
import { useParam } from '#platform/web/navigation.tsx';
import { keepWho } from '#platform/web/offline/kept-session.ts';
import { sendWhenBack } from '#platform/web/offline/outbox.ts';
import { takeAlong } from '#platform/web/offline/take-along.ts';
import { useSession } from '#platform/web/session/session.ts';
import { AdvicePanel } from './advice-panel.tsx';
import css from './around.module.css';
import { AroundHeader } from './around-header.tsx';
import { DashboardPanel } from './dashboard-panel.tsx';
import { LineNotice } from './line-notice.tsx';
import { MeasuresPanel } from './measures-panel.tsx';
import type { Sheet } from './sheet.ts';
import { useSheet } from './use-sheet.ts';
import { useSteps } from './use-steps.ts';
import { WalkPanel } from './walk-panel.tsx';

/** Its pad for signing is not needed to begin with. */
const KeepingPanel = lazy(() => import('./keeping-panel.tsx'));

/** INSP-4: around the car with the tablet, from opening the page to the signature, network or not. */
export default function AroundPage() {
  const visitId = useParam('visitId');
  const { sheet, problem, again } = useSheet(visitId);
  useTakenAlong();
  if (problem) return <LoadProblem problem={problem} again={again} />;
  if (!sheet) return <LoadingRoom rows={8} />;
  return (
    <Soon room={<LoadingRoom rows={8} />}>
      <Around sheet={sheet} />
    </Soon>
  );
}

/** From now on the app lies on this browser, knows who works here, and sends what waits whenever it can. */
function useTakenAlong(): void {
  const session = useSession();
  useEffect(() => {
    keepWho(session);
    void takeAlong();
    return sendWhenBack(session.user.id);
  }, [session]);
}

const tabs = ['walk', 'measures', 'dashboard', 'keeping', 'advice'] as const;

function Around({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const steps = useSteps(sheet);
  const [tab, setTab] = useState<(typeof tabs)[number]>('walk');
  const walked = () => {
    if (sheet.condition.notedAt === null) setTab('dashboard');
  };
  return (
    <div className={css.page}>
      <AroundHeader sheet={sheet} />
      <LineNotice sheet={sheet} />
      <div className={css.tabs} role="tablist" aria-label={t('title')}>
        {tabs.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls="around"
            className={css.tab}
            onClick={() => setTab(each)}
          >
            {t(`tab.${each}`)}
          </button>
        ))}
      </div>
      <div id="around" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'walk' ? <WalkPanel sheet={sheet} steps={steps} walked={walked} /> : null}
        {tab === 'measures' ? <MeasuresPanel sheet={sheet} steps={steps} /> : null}
        {tab === 'dashboard' ? <DashboardPanel sheet={sheet} steps={steps} /> : null}
        {tab === 'keeping' ? (
          <Suspense fallback={<LoadingRoom rows={4} />}>
            <KeepingPanel sheet={sheet} steps={steps} />
          </Suspense>
        ) : null}
        {tab === 'advice' ? <AdvicePanel sheet={sheet} /> : null}
      </div>
    </div>
  );
}
