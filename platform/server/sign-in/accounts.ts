import { sql } from 'kysely';
import { passwordFault } from '#platform/rules/password.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Locale } from '../actor.ts';
import type { Tx } from '../database/tx.ts';
import { newId } from '../ids.ts';
import { e164 } from './identifier.ts';
import { hashPassword } from './password-hash.ts';

/** How somebody signs in: by e-mail, by phone, or by either. */
export interface SignInNames {
  name: string;
  email?: string | null | undefined;
  /** In E.164, or as people of `country` write it. */
  phone?: string | null | undefined;
  country?: string | undefined;
}

export interface NewUser extends SignInNames {
  password: string;
  locale: Locale;
}

/**
 * Makes a sign-in inside the command's own transaction, so that no person has one without a place in the staff list.
 * Refuses `sign-in/email-taken`, `sign-in/phone-taken`, `sign-in/name-needed` and weak passwords; fields are `/email`,
 * `/phone` and `/password`.
 */
export async function createUser(tx: Tx, user: NewUser, now: Date): Promise<string | Refusal> {
  const weak = passwordFault(user.password, user);
  if (weak) return weak;
  const userId = newId(now);
  const names = namesFor(userId, user);
  if ('kind' in names) return names;
  const password = await hashPassword(user.password);
  const taken = await call(
    tx,
    sql<
      string | null
    >`identity.create_user(${userId}, ${user.name}, ${names.email}, ${names.phone}, ${user.locale},
      ${password}, ${newId(now)}, ${now})`,
  );
  return taken ? refusalOf(taken) : userId;
}

/** Follows the staff list when somebody's name, e-mail or phone is put right. */
export async function changeUser(
  tx: Tx,
  userId: string,
  user: SignInNames,
  now: Date,
): Promise<Refusal | null> {
  const names = namesFor(userId, user);
  if ('kind' in names) return names;
  const taken = await call(
    tx,
    sql<string | null>`identity.change_user(${userId}, ${user.name}, ${names.email}, ${names.phone}, ${now})`,
  );
  return taken ? refusalOf(taken) : null;
}

/** Gives somebody who forgot theirs a new password and ends all their sessions. */
export async function setPassword(
  tx: Tx,
  userId: string,
  password: string,
  owner: SignInNames,
  now: Date,
): Promise<Refusal | null> {
  const weak = passwordFault(password, owner);
  if (weak) return weak;
  const set = await call(
    tx,
    sql<boolean>`identity.set_password(${userId}, ${await hashPassword(password)}, ${now})`,
  );
  return set ? null : refuse('sign-in/works-elsewhere');
}

/** Takes the second factor off somebody who lost their phone and their backup codes. */
export async function removeSecondFactor(tx: Tx, userId: string): Promise<Refusal | null> {
  const removed = await call(tx, sql<boolean>`identity.remove_second_factor(${userId})`);
  return removed ? null : refuse('sign-in/works-elsewhere');
}

/** Closes the door to somebody who left: sessions and access tokens end; a new password opens it again. */
export async function deactivateUser(tx: Tx, userId: string, now: Date): Promise<void> {
  await call(tx, sql`identity.deactivate_user(${userId}, ${now})`);
}

/** Signs the person out of every device of this group; answers how many there were. */
export function revokeSessionsOf(tx: Tx, userId: string): Promise<number> {
  return call(tx, sql<number>`identity.revoke_sessions(${userId})`);
}

/** To be called when somebody's roles change: their rights are asked anew in every server process, at once. */
export async function noticeAccessChanged(tx: Tx, userId: string): Promise<void> {
  await call(tx, sql`identity.notice_change(${userId})`);
}

/** The end of an e-mail address nobody has: kept for people who sign in by phone alone. */
const nowhere = '@phone.invalid';

/** The address a person really has; the one kept in place of none is nobody's business. */
export function realEmail(email: string): string | null {
  return email.endsWith(nowhere) ? null : email;
}

function namesFor(userId: string, names: SignInNames): { email: string; phone: string | null } | Refusal {
  const email = names.email?.trim().toLowerCase() || null;
  const given = names.phone?.trim() || null;
  const phone = given && e164(given, names.country);
  if (given && !phone)
    return refuse('request/invalid', {}, [{ pointer: '/phone', code: 'sign-in/phone-not-valid' }]);
  if (!email && !phone)
    return refuse('sign-in/name-needed', {}, [{ pointer: '/email', code: 'sign-in/name-needed' }]);
  return { email: email ?? `${userId}${nowhere}`, phone };
}

function refusalOf(taken: string): Refusal {
  if (taken === 'foreign') return refuse('sign-in/works-elsewhere');
  const code = `sign-in/${taken}-taken`;
  return refuse(code, {}, [{ pointer: `/${taken}`, code }]);
}

async function call<T>(tx: Tx, expression: ReturnType<typeof sql<T>>): Promise<T> {
  const { rows } = await sql<{ answer: T }>`select ${expression} as answer`.execute(tx.db);
  return rows[0]?.answer as T;
}
