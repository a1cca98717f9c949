import { askWalkAround, type WalkAroundOnPaper } from '#modules/repair-orders/server/index.ts';
import { type Answering, answering } from '#platform/server/command/question.ts';
import { type FindingsOfVisit, findingsOf } from './queries/findings.ts';

/** A paper tells the values; its pictures are the drawn car. */
function withoutPhotos(found: FindingsOfVisit | null): WalkAroundOnPaper | null {
  return found && { ...found, points: found.points.map(({ photos: _, ...point }) => point) };
}

/** What the walk-around knows and earlier stages ask. */
export const walkAroundAnswers: readonly Answering[] = [
  answering(askWalkAround, async ({ visitId }, { tx }) => withoutPhotos(await findingsOf(tx, visitId))),
];
