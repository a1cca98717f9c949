import type { CheckResult } from '../../rules/index.ts';
import { finalChecks } from '../../rules/index.ts';

/** The inspector's sheet while it is filled in: nothing defaults to good. */
export interface SheetTyped {
  checks: { result?: CheckResult; note?: string }[];
  concernResults: { solved?: boolean; how?: string }[];
  roadTestKm?: number | null;
}

/** Every point has its place from the start, so that a refused one is marked where it stands. */
export function emptySheet(concerns: readonly unknown[]): SheetTyped {
  return { checks: finalChecks.map(() => ({})), concernResults: concerns.map(() => ({})) };
}

/** How many of the points and concerns have their answer. */
export function answered({ checks = [], concernResults = [] }: Partial<SheetTyped>): number {
  return (
    checks.filter((check) => check?.result).length +
    concernResults.filter((concern) => concern?.solved !== undefined).length
  );
}

/** As the server takes it: of a car that fails only what was looked at. */
export function sheetToSend(typed: SheetTyped, concerns: readonly { readonly id: string }[]) {
  return {
    checks: finalChecks.flatMap((key, place) => {
      const { result, note } = typed.checks[place] ?? {};
      return result ? [{ key, result, note: result === 'ok' ? null : note || null }] : [];
    }),
    concernResults: concerns.flatMap(({ id }, place) => {
      const { solved, how } = typed.concernResults[place] ?? {};
      return solved === undefined || !how?.trim() ? [] : [{ concernId: id, solved, how: how.trim() }];
    }),
    roadTestKm: typed.roadTestKm ?? null,
  };
}
