import { limitsOf, measured, type PointOnPaper } from '#modules/repair-orders/server/index.ts';
import type { FindingsOfVisit } from '#modules/walk-around/server/index.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import type { CustomerPage } from '../../api/index.ts';

type Measure = CustomerPage['measures'][number];

/** INSP-6 what was measured, told to somebody who does not know what a limit is: the worst first, each with its light. */
export function presentMeasures(findings: FindingsOfVisit | null, setting: Setting): Measure[] {
  const told = (findings?.points ?? []).flatMap((point) => presentMeasure(point, setting));
  return told.toSorted((a, b) => badness[b.grade] - badness[a.grade]);
}

const badness: Readonly<Record<Measure['grade'], number>> = { green: 0, amber: 1, red: 2 };

function presentMeasure(point: PointOnPaper & { photos: readonly string[] }, setting: Setting): Measure[] {
  const { grade, names, note, photos } = point;
  if (grade === 'not-inspected') return [];
  const word = (of: Measure['grade']) => setting.t(`guest.grade.${of}`);
  return [
    {
      ...{ name: names[setting.locale], grade, note, photos: [...photos] },
      value: measured(point, setting),
      limits: limitsOf(point, setting, { amber: word('amber'), red: word('red') }),
      gradeText: word(grade),
      advice: grade === 'green' ? null : setting.t(`guest.grade-means.${grade}`),
    },
  ];
}
