import { useTranslation } from 'react-i18next';
import { type Stage, StageRail, useFormat, useNow } from '#platform/web/design/index.ts';
import type { VisitPage } from './use-visit.ts';

const drawnAs = { done: 'done', current: 'current', open: 'ahead', skipped: 'skipped' } as const;

/** The stages of the visit: when each was done, and what one of them still lacks when pointed at. */
export function VisitRail({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const now = useNow();
  const stages = visit.stages.map(
    ({ stage, state, at, missing }): Stage => ({
      key: stage,
      label: t(`visit.stage.${stage}`),
      state: drawnAs[state],
      note:
        missing.length > 0 ? t('visit.lacks', { count: missing.length }) : at ? format.clock(at, now) : '',
      hint: missing.map(({ detail }) => detail).join('\n') || (at ? format.dateTime(at) : ''),
    }),
  );
  return <StageRail stages={stages} />;
}
