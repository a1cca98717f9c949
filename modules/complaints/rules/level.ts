import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** CMPL-1: ordinary, serious, grave. */
export const complaintLevels = [1, 2, 3] as const;
export type ComplaintLevel = (typeof complaintLevels)[number];

/** What makes a complaint weigh more than its words. */
export const circumstances = ['accident', 'injury', 'media', 'authority'] as const;
export type Circumstance = (typeof circumstances)[number];

/** These make it grave by themselves; the others are a reason for somebody to say so. */
const graveByThemselves: readonly Circumstance[] = ['accident', 'injury'];

/** The level a complaint is taken in with: at least what was said, and grave where somebody may be hurt. */
export function levelFor(said: ComplaintLevel, present: readonly Circumstance[]): ComplaintLevel {
  return isGraveByItself(present) ? 3 : said;
}

export function isGraveByItself(present: readonly Circumstance[]): boolean {
  return present.some((each) => graveByThemselves.includes(each));
}

/** A level is changed to another one, and never below grave while accident or injury stand in the case. */
export function refuseLevel(
  complaint: { level: ComplaintLevel; circumstances: readonly Circumstance[] },
  to: ComplaintLevel,
): Refusal | null {
  if (to === complaint.level) return refuseField('/level', 'complaint/level-is-that');
  return isGraveByItself(complaint.circumstances) && to < 3
    ? refuseField('/level', 'complaint/grave-by-itself')
    : null;
}

/** The manager is called for what is serious or grave, and again when it grows. */
export function callsManager(level: ComplaintLevel, before: ComplaintLevel | null = null): boolean {
  return level >= 2 && (before === null || level > before);
}
