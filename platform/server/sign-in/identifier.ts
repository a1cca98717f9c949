import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Countries in whose way of writing a phone without country code is read at sign-in, most likely first. */
const countries: readonly CountryCode[] = ['CN', 'ES', 'US'];

/** What a person typed to say who they are. */
export interface Identifier {
  /** E-mail in lower case, when it is one. */
  readonly email: string | null;
  /** Every E.164 number the digits can mean. */
  readonly phones: readonly string[];
  /** The name failed tries are counted under, the same however the number was written. */
  readonly countedAs: string;
}

/** Reads an e-mail or a phone as people type it: spaces, dashes, full-width digits, with or without country code. */
export function readIdentifier(typed: string): Identifier {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text.includes('@')) return { email: text, phones: [], countedAs: text };
  const digits = text.replace(/\D/g, '');
  const phones = new Set(countries.flatMap((country) => e164(text, country) ?? []));
  return { email: null, phones: [...phones], countedAs: digits ? `phone:${digits.slice(-9)}` : text };
}

/** The number in E.164; null when no such number can exist. `country` is a profile or ISO code, e.g. `US-CA`. */
export function e164(phone: string, country?: string): string | null {
  const region = country?.slice(0, 2) as CountryCode | undefined;
  const parsed = parsePhoneNumberFromString(phone, region);
  return parsed?.isPossible() ? parsed.number : null;
}
