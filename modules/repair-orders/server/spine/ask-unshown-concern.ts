import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { question } from '#platform/server/command/question.ts';

/** A1: the words of a concern that names an instrument nobody has pointed at on the car yet. Diagnosis answers. */
export const askUnshownConcern = question<{ readonly visitId: string }, string | null>(
  'repair-orders.unshown-concern',
);

/** A1: customers name the wrong gauge: no price is named and nothing signed before it was shown on the car. */
export async function refuseUnshownConcern(
  { ask }: Pick<CommandContext, 'ask'>,
  visitId: string,
): Promise<Refusal | null> {
  const words = await ask(askUnshownConcern, { visitId });
  return words ? refuse('repair-order/concern-not-shown', { words }) : null;
}
