import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButtons, lacksOccasion, Panel, useRoom } from '#platform/web/design/index.ts';
import { useShortcut } from '#platform/web/layout/shortcuts.ts';
import { Missing } from './missing.tsx';
import css from './next-panel.module.css';
import { planSteps, quietFor, stepsDone } from './next-steps.ts';
import type { VisitPage } from './use-visit.ts';
import type { VisitSteps } from './use-visit-steps.tsx';

/** What may be done next, first things first, and what is still missing, each a link to where it is done. */
export function NextPanel({ visit, steps }: { visit: VisitPage; steps: VisitSteps }) {
  const { t } = useTranslation('repair-orders');
  const gaps = visit.stages.flatMap(({ missing }) => missing);
  const plan = { stage: visit.stage, gaps, done: stepsDone(visit), mainPurpose: visit.mainPurpose };
  const { actions, order, first } = planSteps(plan, steps.offered);
  const allowed = actions.filter((offered) => offered.allowed);
  const isPhone = useRoom() === 'phone';
  const isOver = visit.stage === 'gone';
  return (
    <Panel title={t('visit.next')} id="next">
      <div className={css.next}>
        {allowed.length > 0 ? (
          <div className={css.buttons}>
            <ActionButtons
              actions={isPhone ? allowed.filter(({ action }) => action !== first) : allowed}
              order={order}
              quietAll={isPhone || !first}
              quiet={quietFor(visit.mainPurpose)}
              label={(action) => t(`step.${action}`)}
              run={steps.run}
              pending={steps.tapped}
            />
          </div>
        ) : (
          <p className={css.quiet}>{isOver ? t('visit.nothing-more') : t('visit.not-yours-now')}</p>
        )}
        <Missing
          gaps={gaps}
          held={actions.filter((action) => !action.allowed && !lacksOccasion(action))}
          steps={steps}
        />
      </div>
      <StepKeys steps={steps} first={first} />
      {isPhone && first ? <StickyStep step={first} steps={steps} /> : null}
    </Panel>
  );
}

/** On the phone the next step stays under the thumb. */
function StickyStep({ step, steps }: { step: string; steps: VisitSteps }) {
  const { t } = useTranslation('repair-orders');
  return (
    <div className={css.sticky}>
      <Button
        type="primary"
        size="large"
        block
        loading={steps.tapped === step}
        onClick={() => steps.run(step)}
      >
        {t(`step.${step}`)}
      </Button>
    </div>
  );
}

const stepKeys = [
  ['u', 'visit.describe'],
  ['c', 'visit.hearConcern'],
  ['f', 'visit.noteCondition'],
  ['d', 'visit.markDamage'],
  ['b', 'visit.listBelongings'],
  ['k', 'visit.takeKey'],
  ['p', 'visit.promise'],
] as const;

/** The keys of this page; `?` shows them. */
function StepKeys({ steps, first }: { steps: VisitSteps; first: string | undefined }) {
  return (
    <>
      {first ? <StepKey keys="x" step={first} steps={steps} /> : null}
      {stepKeys
        .filter(([, step]) => steps.may(step))
        .map(([keys, step]) => (
          <StepKey key={step} keys={keys} step={step} steps={steps} />
        ))}
    </>
  );
}

function StepKey({ keys, step, steps }: { keys: string; step: string; steps: VisitSteps }) {
  const { t } = useTranslation('repair-orders');
  useShortcut(keys, t(`step.${step}`), () => steps.run(step));
  return null;
}
