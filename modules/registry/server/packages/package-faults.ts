import type { z } from 'zod';
import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { packageLineInput } from '../../api/index.ts';

/** Each line of a package must be something: an operation, a part, or a name with a price. */
export function refuseEmptyLines(lines: readonly z.output<typeof packageLineInput>[]): Refusal | null {
  const fields = lines.flatMap(({ kind, opCodeId, partId, name, fixedMinor }, place): FieldFault[] => {
    const pointer = `/lines/${place}`;
    if (!opCodeId && !partId && !name) return [{ pointer: `${pointer}/name`, code: 'field/needed' }];
    const isFree = !opCodeId && !partId && fixedMinor == null && kind !== 'labor';
    return isFree ? [{ pointer: `${pointer}/fixedMinor`, code: 'field/needed' }] : [];
  });
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}

/** Years that end before they begin hold no car. */
export function refuseEmptyYears(
  models: readonly { yearFrom?: number | null; yearTo?: number | null }[],
): Refusal | null {
  const fields = models.flatMap(({ yearFrom, yearTo }, place): FieldFault[] =>
    yearFrom && yearTo && yearTo < yearFrom
      ? [{ pointer: `/models/${place}/yearTo`, code: 'price/ends-before-it-begins' }]
      : [],
  );
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}
