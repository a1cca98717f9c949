/** TEAM-1: the occasions of reception an advisor has words ready for. */
export const scriptOccasions = ['welcome', 'first-visit', 'waiting', 'price', 'objection'] as const;
export type ScriptOccasion = (typeof scriptOccasions)[number];

/** What a script may name of the customer at hand. */
export const scriptBlanks = [
  'customer',
  'advisor',
  'plate',
  'workshop',
  'minutes',
  'total',
  'promised',
] as const;
export type ScriptBlank = (typeof scriptBlanks)[number];

const blank = /\{(\p{L}[\p{L}-]*)\}/gu;

/** Fills a script with what is known; what is not yet known stays a visible gap, never a wrong word. */
export function fillScript(words: string, known: Partial<Record<ScriptBlank, string | null>>): string {
  return words.replace(blank, (_, name: string) => known[name as ScriptBlank] || '…');
}

/** Blanks nobody can fill, such as a misspelled one. */
export function unknownBlanks(words: string): string[] {
  const named = [...words.matchAll(blank)].map(([, name]) => name ?? '');
  return [...new Set(named)].filter((name) => !(scriptBlanks as readonly string[]).includes(name));
}
