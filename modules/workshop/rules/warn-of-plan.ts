import { type Warning, warn } from '#platform/rules/warning.ts';

export interface MissingPart {
  readonly name: string;
  readonly missingMilli: number;
}

/** What a plan is held against; names are for the sentence, instants in epoch milliseconds. */
export interface PlanFacts {
  readonly technician: string;
  readonly skills: readonly string[];
  readonly neededSkill: string | null;
  readonly isAbsent: boolean;
  readonly missingParts: readonly MissingPart[];
  readonly endAt: number;
  readonly promisedAt: number | null;
}

const minute = 60_000;

/**
 * What is unwise about a plan: the foreman is told and decides. Double use is not here: it is impossible, and the
 * database refuses it.
 */
export function warnOfPlan(facts: PlanFacts): Warning[] {
  const { technician, skills, neededSkill, isAbsent, missingParts, endAt, promisedAt } = facts;
  const warnings: Warning[] = [];
  if (isAbsent) warnings.push(warn('workshop/technician-absent', { technician }));
  if (neededSkill !== null && !skills.includes(neededSkill)) {
    warnings.push(warn('workshop/missing-skill', { technician, skill: neededSkill }));
  }
  for (const { name, missingMilli } of missingParts) {
    warnings.push(warn('workshop/missing-part', { part: name, quantity: missingMilli / 1000 }));
  }
  if (promisedAt !== null && endAt > promisedAt) {
    warnings.push(warn('workshop/missed-promise', { minutes: Math.ceil((endAt - promisedAt) / minute) }));
  }
  return warnings;
}
