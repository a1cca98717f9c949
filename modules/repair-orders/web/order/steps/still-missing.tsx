import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { refuse } from '#platform/rules/refusal.ts';
import { StepPlace, useSteps } from '#platform/web/slot.tsx';
import { placeOf } from '../../../rules/where-to-mend.ts';
import { stepThatMends } from '../../visit/next-steps.ts';
import type { VisitPage } from '../../visit/use-visit.ts';
import type { VisitSteps } from '../../visit/use-visit-steps.tsx';
import css from './contract.module.css';

interface StillMissingProps {
  visit: VisitPage;
  reasons: readonly { code: string; detail: string }[];
  steps: VisitSteps;
}

/** Why it cannot be signed yet, each with the step that makes up for it; the drawer stays where it is for a tap. */
export function StillMissing({ visit, reasons, steps }: StillMissingProps) {
  const { t } = useTranslation('repair-orders');
  const known = useSteps();
  const tapped = steps.tapped ? known[steps.tapped] : undefined;
  return (
    <div className={css.missing} role="status">
      <p>{t('order.before-signing')}</p>
      <ul>
        {reasons.map(({ code, detail }) => {
          const step = stepThatMends(placeOf(refuse(code)));
          return (
            <li key={code}>
              <ExclamationCircleOutlined aria-hidden="true" />
              <span>{detail}</span>
              {steps.may(step) && !step.startsWith('order.') ? (
                <Button loading={steps.tapped === step} onClick={() => steps.run(step)}>
                  {t(`step.${step}`)}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {tapped ? (
        <StepPlace
          key={steps.tapped}
          step={tapped}
          visitId={visit.id}
          repairOrderId={visit.order?.id ?? null}
          close={steps.close}
        />
      ) : null}
    </div>
  );
}
