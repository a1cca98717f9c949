import type { z } from 'zod';
import type { walkAround } from '../../api/index.ts';

/** The sheet as the server gave it, or as it will be once what waits here has gone out. */
export type Sheet = z.output<typeof walkAround>;
export type SheetPoint = Sheet['points'][number];
export type Result = Sheet['results'][number];
export type Mark = Sheet['damageMarks'][number];

export function sheetPath(visitId: string): string {
  return `/api/v1/visits/${visitId}/walk-around`;
}

export function may(sheet: Sheet, action: string): boolean {
  return sheet.allowedActions.some((each) => each.action === action && each.allowed);
}
