import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight, mayAt } from '#platform/server/actor.ts';
import type { Right } from '../../rules/index.ts';

/**
 * The workshop in which something of the whole group is written down: the one named, else the person's first where
 * they hold the right. Its journal tells it, and its country says how phones and plates are written.
 */
export function workplaceOf(actor: Actor, right: Right, named?: string): string | Refusal {
  if (named) return lacksRight(actor, right, named) ?? named;
  const first = [...actor.places.keys()].find((workshopId) => mayAt(actor, right, workshopId));
  return first ?? refuse('right/missing', { right });
}
