import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { ask } from './ask.ts';
import type { Door } from './door.ts';

const totp = /^\d{6}$/;

/** Judges the second factor's code: six digits of the authenticator, or one of the backup codes. */
export async function enterCode(
  door: Door,
  userId: string,
  typed: string,
  caller: Headers,
): Promise<{ cookies: string[] } | Refusal> {
  const code = typed.replace(/\s/g, '');
  if (totp.test(code) && !(await spend(door, userId, code))) return refuse('sign-in/wrong-code');
  const entered = await ask<unknown>(() =>
    totp.test(code)
      ? door.auth.api.verifyTOTP({ body: { code }, headers: caller, returnHeaders: true })
      : door.auth.api.verifyBackupCode({ body: { code }, headers: caller, returnHeaders: true }),
  );
  if (entered.ok) return { cookies: entered.cookies };
  if (entered.code === 'ACCOUNT_TEMPORARILY_LOCKED') return refuse('sign-in/locked', { minutes: 15 });
  return refuse('sign-in/wrong-code');
}

/** Each code is judged once in its life: false when it was tried before. */
async function spend({ pool, clock }: Door, userId: string, code: string): Promise<boolean> {
  const now = clock.now();
  await pool.query(
    `delete from identity.spent_codes where user_id = $1 and spent_at < $2::timestamptz - interval '10 minutes'`,
    [userId, now],
  );
  const { rowCount } = await pool.query(
    'insert into identity.spent_codes (user_id, code_sha256, spent_at) values ($1, $2, $3) on conflict do nothing',
    [userId, createHash('sha256').update(code).digest('hex'), now],
  );
  return rowCount === 1;
}
