import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';

/** A phone of the staff in E.164; undefined and null stay what they are. */
export function readPhone(
  phone: string | null | undefined,
  country: string,
): string | null | undefined | Refusal {
  if (!phone) return phone === '' ? null : phone;
  return e164(phone, country) ?? refuseField('/phone', 'contact/phone-not-valid');
}
