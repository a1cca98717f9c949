export const locales = ['zh-CN', 'en', 'es'] as const;

export type Locale = (typeof locales)[number];

/** Each language by its own name: who cannot read the screen must still find theirs. */
export const localeNames: Record<Locale, { short: string; full: string }> = {
  'zh-CN': { short: '中', full: '简体中文' },
  en: { short: 'EN', full: 'English' },
  es: { short: 'ES', full: 'Español' },
};

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first language the browser asks for that we speak; Chinese in any form is zh-CN, otherwise English. */
export function browserLocale(wishes: readonly string[] = navigator.languages): Locale {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    const match = locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}
