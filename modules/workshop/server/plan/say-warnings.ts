import type { Warning } from '#platform/rules/warning.ts';
import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';

/** Warnings as sentences in the person's language; a skill is called by its name there. */
export function sayWarnings(
  warnings: readonly Warning[],
  locale: Locale,
): { code: string; detail: string }[] {
  return warnings.map(({ code, params }) => {
    const skill = params.skill === undefined ? {} : { skill: textIn(locale, `skill.${params.skill}`) };
    return {
      code,
      detail: textIn(locale, `warning.${code.replaceAll('/', '.')}`, { ...params, ...skill }),
    };
  });
}
