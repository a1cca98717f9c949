import type { z } from 'zod';
import type { Warning } from '#platform/rules/warning.ts';
import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';
import type { plate, warning } from '../../api/index.ts';

/** An instant as the API writes it. */
export function instantOf(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** A time of day without its seconds. */
export function timeOf(time: string): string {
  return time.slice(0, 5);
}

interface PlateColumns {
  plate_text: string | null;
  plate_country: string | null;
  plate_kind: string | null;
}

/** The plate a car carries; null when it has none. */
export function plateOf(row: PlateColumns): z.output<typeof plate> | null {
  if (!row.plate_text || !row.plate_country) return null;
  const kind = (row.plate_kind ?? 'plain') as z.output<typeof plate>['kind'];
  return { text: row.plate_text, country: row.plate_country, kind };
}

/** A warning or refusal of a rule, in the person's language. */
export function inWords(
  { code, params }: Pick<Warning, 'code' | 'params'>,
  locale: Locale,
  said: 'warning' | 'refusal' = 'warning',
): z.output<typeof warning> {
  return { code, detail: textIn(locale, `${said}.${code.replaceAll('/', '.')}`, params) };
}
