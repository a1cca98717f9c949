import type { Locale } from '#platform/web/locale.ts';

export const countries = ['CN', 'ES', 'US-CA'] as const;
export type Country = (typeof countries)[number];

export const currencies = ['CNY', 'EUR', 'USD'] as const;

/** One weekday (1 Monday to 7 Sunday) as it is typed: closed days keep their hours for when they are opened. */
export interface DayWish {
  weekday: number;
  isOpen: boolean;
  opens: string;
  closes: string;
}

export interface SetupWish {
  organization: { name: string };
  workshop: {
    name: string;
    country: Country;
    timeZone: string;
    currency: string;
    locale: Locale;
    days: DayWish[];
  };
  owner: { name: string; email: string; phone?: string; password: string };
}

interface CountryHabit {
  timeZone: string;
  currency: string;
  locale: Locale;
  openDays: number;
  opens: string;
  closes: string;
}

/** What is usual there: a proposal, every word of it can be changed. */
export const habits: Record<Country, CountryHabit> = {
  CN: {
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    locale: 'zh-CN',
    openDays: 7,
    opens: '08:30',
    closes: '17:30',
  },
  ES: {
    timeZone: 'Europe/Madrid',
    currency: 'EUR',
    locale: 'es',
    openDays: 5,
    opens: '08:00',
    closes: '19:00',
  },
  'US-CA': {
    timeZone: 'America/Los_Angeles',
    currency: 'USD',
    locale: 'en',
    openDays: 6,
    opens: '07:30',
    closes: '18:00',
  },
};

const countryOf: Record<Locale, Country> = { 'zh-CN': 'CN', es: 'ES', en: 'US-CA' };

export function firstWishFor(locale: Locale): { workshop: Partial<SetupWish['workshop']> } {
  const country = countryOf[locale];
  return { workshop: { country, ...habitOf(country) } };
}

export function habitOf(country: Country): Omit<SetupWish['workshop'], 'name' | 'country'> {
  const { timeZone, currency, locale, openDays, opens, closes } = habits[country];
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    isOpen: weekday <= openDays,
    opens,
    closes,
  }));
  return { timeZone, currency, locale, days };
}

/** As the server wants it: open days only, and no phone rather than an empty one. */
export function sentWish({
  organization,
  workshop: { days, ...workshop },
  owner: { phone, ...owner },
}: SetupWish) {
  const openingHours = days
    .filter(({ isOpen }) => isOpen)
    .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
  return {
    organization,
    workshop: { ...workshop, openingHours },
    owner: phone ? { ...owner, phone } : owner,
  };
}
