import { ExclamationCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedAction } from '#platform/web/api/problem.ts';
import css from './next-panel.module.css';
import { stepThatMends } from './next-steps.ts';
import type { VisitPage } from './use-visit.ts';
import type { VisitSteps } from './use-visit-steps.tsx';

type Gaps = VisitPage['stages'][number]['missing'];

interface MissingProps {
  gaps: Gaps;
  /** What this stage leads to and may not be done yet, with the reasons. */
  held: readonly OfferedAction[];
  steps: VisitSteps;
}

/** What holds the next step up, and what reception still owes: each sentence leads to where it is done. */
export function Missing({ gaps, held, steps }: MissingProps) {
  const { t } = useTranslation('repair-orders');
  const told = new Set(held.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
  const others = [...new Map(gaps.map((gap) => [gap.code, gap])).values()].filter(
    ({ code }) => !told.has(code),
  );
  return (
    <>
      {held.map(({ action, reasons }) => (
        <Lacking key={action} title={t('visit.before', { step: t(`step.${action}`) })}>
          {reasons.map(({ code, detail }) => (
            <Gap
              key={code}
              detail={detail}
              where={gaps.find((gap) => gap.code === code)?.where}
              steps={steps}
            />
          ))}
        </Lacking>
      ))}
      {others.length > 0 ? (
        <Lacking title={t('visit.missing')}>
          {others.map(({ code, detail, where }) => (
            <Gap key={code} detail={detail} where={where} steps={steps} />
          ))}
        </Lacking>
      ) : null}
    </>
  );
}

function Lacking({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={css.title}>{title}</h3>
      <ul className={css.missing}>{children}</ul>
    </section>
  );
}

interface GapProps {
  detail: string;
  where: Gaps[number]['where'] | undefined;
  steps: VisitSteps;
}

function Gap({ detail, where, steps }: GapProps) {
  const step = where ? stepThatMends(where) : undefined;
  return (
    <li>
      <ExclamationCircleOutlined aria-hidden="true" />
      {step && steps.may(step) ? (
        <button type="button" className={css.link} onClick={() => steps.run(step)}>
          {detail}
        </button>
      ) : (
        <span>{detail}</span>
      )}
    </li>
  );
}
