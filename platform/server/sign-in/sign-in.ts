import type { z } from 'zod';
import type { signInBody } from '#platform/api/session/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { realEmail } from './accounts.ts';
import { ask, sentBack } from './ask.ts';
import type { Door } from './door.ts';
import { beginTry, forgetTries, takeBackTry } from './failures.ts';
import { type Identifier, readIdentifier } from './identifier.ts';
import { enterCode } from './second-factor.ts';

type Attempt = z.output<typeof signInBody>;

interface Person {
  readonly id: string | null;
  readonly email: string;
}

/** Nobody has this address: trying it costs as much time as trying a wrong password. */
const nobody: Person = { id: null, email: 'nobody@phone.invalid' };

/**
 * Lets a person in by e-mail or phone, password and, where they set one up, second factor; answers the cookies of
 * the new session. Whether an account exists shows neither in the answer nor in its time: unknown names are counted,
 * hashed and locked like known ones.
 */
export async function signIn(
  door: Door,
  { identifier: typed, password, code }: Attempt,
  caller: Headers,
): Promise<{ cookies: string[] } | Refusal> {
  const identifier = readIdentifier(typed);
  const person = await findPerson(door, identifier);
  const minutes = await beginTry(door.pool, identifier.countedAs, door.clock.now());
  if (minutes) return refuse('sign-in/locked', { minutes });
  const first = await ask(() =>
    door.auth.api.signInEmail({
      body: { email: person.email, password },
      headers: caller,
      returnHeaders: true,
    }),
  );
  if (!first.ok || !person.id) return refuse('sign-in/wrong-credentials');
  if (!('twoFactorRedirect' in first.response)) {
    await forgetTries(door.pool, identifier.countedAs);
    return { cookies: first.cookies };
  }
  if (!code) {
    await takeBackTry(door.pool, identifier.countedAs);
    return refuse('sign-in/second-factor-needed');
  }
  const challenged = new Headers(caller);
  challenged.set('cookie', sentBack(first.cookies));
  const second = await enterCode(door, person.id, code, challenged);
  if ('cookies' in second) await forgetTries(door.pool, identifier.countedAs);
  return second;
}

async function findPerson({ pool }: Door, { email, phones }: Identifier): Promise<Person> {
  const { rows } = await pool.query<Person & { id: string }>({
    name: 'find_person',
    text: `select id, email from identity."user" where email = $1 or "phoneNumber" = any($2) limit 2`,
    values: [email && realEmail(email), phones],
  });
  const [person, another] = rows;
  return person && !another ? person : nobody;
}
