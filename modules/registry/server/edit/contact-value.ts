import { z } from 'zod';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';

/** A way to reach a customer as it is kept: phones in E.164 read as written in the workshop's country, mail in small letters. */
export function readContact(
  kind: 'phone' | 'email' | 'wechat',
  value: string,
  country: string,
  pointer: string,
): string | Refusal {
  if (kind === 'wechat') return value;
  if (kind === 'phone') return e164(value, country) ?? refuseField(pointer, 'contact/phone-not-valid');
  const email = value.toLowerCase();
  return z.email().safeParse(email).success ? email : refuseField(pointer, 'contact/email-not-valid');
}
