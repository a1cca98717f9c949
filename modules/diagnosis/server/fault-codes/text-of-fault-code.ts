import type { Locale } from '#platform/server/actor.ts';
import en from '../../api/fault-codes/en.json' with { type: 'json' };
import es from '../../api/fault-codes/es.json' with { type: 'json' };
import zh from '../../api/fault-codes/zh-CN.json' with { type: 'json' };
import { isGeneric } from '../../rules/index.ts';

const texts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, es, 'zh-CN': zh };

/** What a generic code means; null for a maker's own, which only their manuals explain. */
export function textOfFaultCode(code: string, locale: Locale): string | null {
  const [base = code] = code.split('-');
  return isGeneric(base) ? (texts[locale][base] ?? texts.en[base] ?? null) : null;
}
