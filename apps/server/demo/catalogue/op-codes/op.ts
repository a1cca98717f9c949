import type { Skill } from '#modules/registry/rules/index.ts';

export interface DemoOpCode {
  code: string;
  names: { 'zh-CN': string; en: string; es: string };
  standardSeconds: number;
  skill: Skill;
  repairCategory: string;
  vague: boolean;
}

/** Code, names in three languages, tenths of an hour, skill, category. */
export function op(
  code: string,
  zh: string,
  en: string,
  es: string,
  tenths: number,
  skill: Skill,
  repairCategory: string,
  vague = false,
): DemoOpCode {
  return {
    code,
    names: { 'zh-CN': zh, en, es },
    standardSeconds: tenths * 360,
    skill,
    repairCategory,
    vague,
  };
}
