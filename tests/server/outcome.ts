import { isRefusal } from '#platform/rules/refusal.ts';

/** The code of what was refused, with the pointer of the first field it names; null when it was taken. */
export function refused(outcome: unknown): string | null {
  if (!isRefusal(outcome)) return null;
  const [field] = outcome.fields ?? [];
  return field ? `${field.pointer} ${field.code}` : outcome.code;
}

/** How many press at once fare: the codes of those refused, null for who won; sorted, winners first. */
export async function atOnce(
  times: number,
  press: (place: number) => Promise<unknown>,
): Promise<(string | null)[]> {
  const outcomes = await Promise.all(Array.from({ length: times }, (_, place) => press(place)));
  return outcomes.map(refused).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
}

/** What one winner and others refused with a code look like. */
export function oneOf(times: number, code: string): (string | null)[] {
  return [null, ...Array.from({ length: times - 1 }, () => code)];
}
