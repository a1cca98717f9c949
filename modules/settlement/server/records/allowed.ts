import type { Right } from '#modules/registry/rules/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { type Actor, type Locale, mayAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';

interface Considered {
  action: string;
  right: Right;
  reasons: readonly Refusal[];
}

/** What the one who looks may do, with the reasons against it; what is not of their roles is not shown at all. */
export function allowedAt(
  workshopId: string,
  { actor, locale }: { actor: Actor; locale: Locale },
  considered: readonly Considered[],
) {
  return considered
    .filter(({ right }) => mayAt(actor, right, workshopId))
    .map(({ action, reasons }) => withDetails({ action, allowed: reasons.length === 0, reasons }, locale));
}
