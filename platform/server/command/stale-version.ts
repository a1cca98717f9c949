import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** Somebody else changed it since it was looked at: their change is not overwritten unseen. */
export function staleVersion(expected: number | undefined, present: number): Refusal | null {
  return expected === undefined || expected === present ? null : refuse('request/stale-version', { present });
}
