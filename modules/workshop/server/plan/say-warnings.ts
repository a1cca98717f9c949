import type { Warning } from '#platform/rules/warning.ts';
import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';

/** Warnings as sentences in the person's language. */
export function sayWarnings(
  warnings: readonly Warning[],
  locale: Locale,
): { code: string; detail: string }[] {
  return warnings.map(({ code, params }) => ({
    code,
    detail: textIn(locale, `warning.${code.replaceAll('/', '.')}`, params),
  }));
}
