import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Locale } from '../actor.ts';

/** How one document writes figures: its reader's language, the workshop's calendar and its money. */
export interface Formats {
  /** `¥`: for the heading of a column of amounts. */
  readonly currency: string;
  /** `¥1,030.00`: an amount standing alone. */
  money(minor: number): string;
  /** `1,030.00`: an amount in a column whose heading names the currency. */
  amount(minor: number): string;
  /** A calendar day `YYYY-MM-DD`, no time zone involved. */
  day(on: string): string;
  /** An instant on the workshop's clock, to the minute. */
  moment(at: string): string;
  /** The clock alone, for a day already named. */
  time(at: string): string;
  /** Seconds as tenths of an hour, half up: `1.2`. The heading names the unit. */
  hours(seconds: number): string;
  /** The same with its unit, inside a sentence. */
  hoursWithUnit(seconds: number): string;
  /** Thousandths without idle zeros: `4`, `0.5`. */
  quantity(milli: number): string;
  /** Basis points as percent. */
  percent(bp: number): string;
  odometer(reading: number, unit: 'km' | 'mi'): string;
  /** A telephone number as it is read aloud. */
  phone(number: string): string;
}

type DecimalText = `${number}`;

/** Builds the formats once per document; a money value stays exact to any size because it is never divided. */
export function formatsFor(locale: Locale, timeZone: string, currency: string): Formats {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
  const clock = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hourCycle: 'h23', timeZone, ...options });

  const money = number({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = number({ minimumFractionDigits: digits });
  const hours = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const bareHours = number(hours);
  const unitHours = number({ ...hours, style: 'unit', unit: 'hour', unitDisplay: 'short' });
  const quantity = number({ maximumFractionDigits: 3 });
  const percent = number({ style: 'percent', maximumFractionDigits: 2 });
  const moment = clock({ dateStyle: 'medium', timeStyle: 'short' });
  const time = clock({ timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

  return {
    currency: money.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency,
    money: (minor) => money.format(decimal(minor, digits)),
    amount: (minor) => amount.format(decimal(minor, digits)),
    day: (on) => day.format(new Date(`${on}T00:00:00Z`)),
    moment: (at) => moment.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    hours: (seconds) => bareHours.format(tenths(seconds)),
    hoursWithUnit: (seconds) => unitHours.format(tenths(seconds)),
    quantity: (milli) => quantity.format(decimal(milli, 3)),
    percent: (bp) => percent.format(decimal(bp, 4)),
    phone: (number) => parsePhoneNumberFromString(number)?.formatInternational() ?? number,
    odometer: (reading, unit) =>
      number({ style: 'unit', unit: unit === 'mi' ? 'mile' : 'kilometer' }).format(reading),
  };
}

const secondsPerTenth = 360;

function tenths(seconds: number): DecimalText {
  return decimal(Math.sign(seconds) * Math.round(Math.abs(seconds) / secondsPerTenth), 1);
}

/** Sets the point by moving text: 103050 with 2 places is `1030.50`, with no float between. */
function decimal(whole: number, places: number): DecimalText {
  if (places === 0) return `${whole}`;
  const text = Math.abs(whole)
    .toString()
    .padStart(places + 1, '0');
  return `${whole < 0 ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}` as DecimalText;
}
