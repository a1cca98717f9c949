import type { Locale } from '../locale.ts';

export interface FormatPlace {
  locale: Locale;
  country?: string;
  timeZone: string;
  currency: string;
}

/** Writes amounts, hours, distances and moments as this reader in this workshop expects them. */
export interface Format {
  /** Minor units with the currency's sign; `bare` leaves the sign to the column's header. */
  money(minor: number, options?: { currency?: string; bare?: boolean }): string;
  currencySign(currency?: string): string;
  /** Seconds as hours of the trade, to a tenth. */
  hours(seconds: number): string;
  /** Thousandths as the quantity they stand for: 1500 is 1.5. */
  quantity(milli: number): string;
  /** Basis points as percent: 1300 is 13 %. */
  percent(basisPoints: number): string;
  number(value: number): string;
  time(at: string | number): string;
  date(at: string | number): string;
  /** A calendar day without a clock: `2026-11-21`. */
  day(on: string): string;
  dateTime(at: string | number): string;
  /** Near moments as distance ("in 20 min"), today's as time, others with their day. */
  near(at: string | number, now: number): string;
  /** Today's moments by the clock alone, others with their day: what is promised is said by the clock. */
  clock(at: string | number, now: number): string;
  /** A span as the shop says it: 7 min, 1 h 20 min, 3 d. */
  span(seconds: number): string;
  /** Several names in one line. */
  list(names: readonly string[]): string;
}

const minute = 60_000;
const nearness = 60 * minute;

const known = new Map<string, Format>();

/** One of each is kept: a hundred pieces of a page write with the same. */
export function formatFor(place: FormatPlace): Format {
  const key = [place.locale, place.country, place.timeZone, place.currency].join();
  const format = known.get(key) ?? draw(place);
  known.set(key, format);
  return format;
}

function draw(place: FormatPlace): Format {
  const tag = tagFor(place.locale, place.country);
  const { timeZone } = place;
  const day = { month: 'short', day: 'numeric' } as const;
  const plain = once(() => new Intl.NumberFormat(tag));
  const tenths = once(
    () => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const thousandths = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }));
  const hands = once(() => new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit' }));
  const calendar = once(() => new Intl.DateTimeFormat(tag, { timeZone, year: 'numeric', ...day }));
  const thisYear = once(() => new Intl.DateTimeFormat(tag, { timeZone, ...day }));
  const days = once(() => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', ...day }));
  const distance = once(() => new Intl.RelativeTimeFormat(tag, { style: 'short', numeric: 'auto' }));
  const say = units(tag);
  const dayNumber = dayNumbers(timeZone);

  const time = (at: string | number) => hands().format(new Date(at));
  const date = (at: string | number) => calendar().format(new Date(at));
  const amounts = currencies(tag, place.currency);
  return {
    ...amounts,
    list: (names) => names.join(place.locale === 'zh-CN' ? '、' : ', '),
    hours: (seconds) => tenths().format(seconds / 3600),
    quantity: (milli) => thousandths().format(milli / 1000),
    percent: (basisPoints) => percents().format(basisPoints / 10_000),
    number: (value) => plain().format(value),
    time,
    date,
    day: (on) => days().format(new Date(`${on}T00:00:00Z`)),
    dateTime: (at) => `${date(at)} ${time(at)}`,
    clock,
    near(at, now) {
      const away = new Date(at).getTime() - now;
      return Math.abs(away) < nearness
        ? distance().format(Math.round(away / minute), 'minute')
        : clock(at, now);
    },
    span: (seconds) => spanIn(say, seconds),
  };

  function clock(at: string | number, now: number): string {
    const dayAway = Math.round((dayNumber(new Date(at).getTime()) - dayNumber(now)) / 86_400_000);
    if (dayAway === 0) return time(at);
    if (Math.abs(dayAway) === 1) return `${distance().format(dayAway, 'day')} ${time(at)}`;
    const isThisYear = yearOf(dayNumber(new Date(at).getTime())) === yearOf(dayNumber(now));
    return `${isThisYear ? thisYear().format(new Date(at)) : date(at)} ${time(at)}`;
  }
}

/** Made when first written with: the browser takes a millisecond for each. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Chinese and Spanish as written there; English by the country's habit, day first unless in America. */
function tagFor(locale: Locale, country?: string): string {
  if (locale === 'zh-CN') return 'zh-CN';
  if (locale === 'es') return 'es-ES';
  return country?.startsWith('US') ? 'en-US' : 'en-GB';
}

function currencies(tag: string, home: string): Pick<Format, 'money' | 'currencySign'> {
  const shown = { style: 'currency', currencyDisplay: 'narrowSymbol' } as const;
  const formatters = new Map<string, Intl.NumberFormat>();
  const formatterOf = (currency: string) => {
    const known = formatters.get(currency) ?? new Intl.NumberFormat(tag, { ...shown, currency });
    formatters.set(currency, known);
    return known;
  };
  return {
    money(minor, { currency = home, bare = false } = {}) {
      const formatter = formatterOf(currency);
      const parts = formatter.formatToParts(minor / 10 ** fractionDigitsOf(formatter));
      const kept = bare ? parts.filter(({ type }) => type !== 'currency') : parts;
      return kept
        .map(({ value }) => value)
        .join('')
        .trim();
    },
    currencySign: (currency = home) =>
      formatterOf(currency)
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? currency,
  };
}

/** How many decimals a currency has: 2 for yuan and euro, 0 for yen. */
export function fractionDigitsOf(formatter: Intl.NumberFormat): number {
  return formatter.resolvedOptions().maximumFractionDigits ?? 2;
}

function spanIn(say: (value: number, unit: string) => string, seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  if (minutes < 60) return say(minutes, 'minute');
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    const hours = say(Math.floor(minutes / 60), 'hour');
    return rest === 0 ? hours : `${hours} ${say(rest, 'minute')}`;
  }
  return say(Math.floor(minutes / (24 * 60)), 'day');
}

function units(tag: string): (value: number, unit: string) => string {
  const formatters = new Map<string, Intl.NumberFormat>();
  return (value, unit) => {
    const formatter =
      formatters.get(unit) ?? new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' });
    formatters.set(unit, formatter);
    return formatter.format(value);
  };
}

/** Midnight in UTC of the day an instant falls on in the zone. */
function dayNumbers(timeZone: string): (at: number) => number {
  const calendar = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone }));
  return (at) => Date.parse(`${calendar().format(at)}T00:00:00Z`);
}

function yearOf(dayNumber: number): number {
  return new Date(dayNumber).getUTCFullYear();
}
