export interface FaultCodeRead {
  readonly code: string;
  /** Confirmed, pending, stored …, as the scanner says it. */
  readonly state: string | null;
  /** The scanner's own words for it. */
  readonly said: string | null;
}

export interface FaultCodesRead {
  readonly codes: readonly FaultCodeRead[];
  /** Lines in which no code was found: shown again, so that nothing typed is lost. */
  readonly notUnderstood: readonly string[];
}

const codeInText = /\b([PBCU])[\s-]?([0-3O])([0-9A-FO]{3})(?:[-: ]?([0-9A-F]{2})(?![0-9A-Z]))?\b/gi;
const states: readonly (readonly [RegExp, string])[] = [
  [/\bpending\b|待定|pendiente/i, 'pending'],
  [/\bpermanent\b|永久|permanente/i, 'permanent'],
  [/\b(history|stored|past)\b|历史|memorizad/i, 'stored'],
  [/\b(active|confirmed|current|present)\b|当前|activ|confirmad/i, 'confirmed'],
];

/**
 * INSP-7: reads fault codes from what was typed or pasted out of a scanner: one or many a line, spaced or dashed, small
 * or capital, an O meant as zero; each code once, with the scanner's words beside it.
 */
export function readFaultCodes(text: string): FaultCodesRead {
  const codes = new Map<string, FaultCodeRead>();
  const notUnderstood: string[] = [];
  for (const line of text.split(/[\r\n;]+/).map((each) => each.trim())) {
    if (!line) continue;
    const found = [...line.matchAll(codeInText)];
    if (found.length === 0) notUnderstood.push(line.slice(0, 200));
    for (const match of found) {
      const code = codeOf(match);
      if (!codes.has(code))
        codes.set(code, { code, state: stateIn(line), said: wordsBeside(line, found.length) });
    }
  }
  return { codes: [...codes.values()], notUnderstood };
}

function codeOf([, system = '', origin = '', rest = '', failure]: RegExpMatchArray): string {
  const digits = `${origin}${rest}`.toUpperCase().replaceAll('O', '0');
  return `${system.toUpperCase()}${digits}${failure ? `-${failure.toUpperCase()}` : ''}`;
}

function stateIn(line: string): string | null {
  return states.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** A line with one code explains it; with several nobody knows which is meant. */
function wordsBeside(line: string, count: number): string | null {
  if (count !== 1) return null;
  const words = line
    .replace(codeInText, ' ')
    .replace(/^[\s\d.,:;|()–-]+|[\s,:;|–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 2 ? words.slice(0, 300) : null;
}

/** Generic codes mean the same in every car; the others are the maker's own. */
export function isGeneric(code: string): boolean {
  return /^(P0|P2|P34|B0|C0|U0)/.test(code);
}
