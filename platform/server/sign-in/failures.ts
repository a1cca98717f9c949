import type pg from 'pg';

export const mostFailures = 8;
const lockedFor = '15 minutes';
const forgottenAfter = '1 day';

/**
 * Counts one try before it is judged, so that a hundred at once are no more tries than eight; answers the minutes
 * left when the door is locked, else null. Names nobody has are counted the same: a lock tells nothing.
 */
export async function beginTry(pool: pg.Pool, countedAs: string, now: Date): Promise<number | null> {
  const { rows } = await pool.query<{ failures: number; locked_until: Date | null }>({
    name: 'begin_try',
    text: `
      insert into identity.sign_in_failures as f (identifier, failures, last_failed_at) values ($1, 1, $2)
      on conflict (identifier) do update set
        failures = case when f.locked_until <= $2 or f.last_failed_at < $2 - interval '${forgottenAfter}'
          then 1 else f.failures + 1 end,
        locked_until = case
          when f.locked_until <= $2 or f.last_failed_at < $2 - interval '${forgottenAfter}' then null
          when f.failures + 1 >= ${mostFailures} then coalesce(f.locked_until, $2 + interval '${lockedFor}') end,
        last_failed_at = $2
      returning failures, locked_until`,
    values: [countedAs, now],
  });
  const [row] = rows;
  if (row?.failures === 1) await forgetOld(pool, now);
  if (!row?.locked_until || row.failures <= mostFailures) return null;
  return Math.max(1, Math.ceil((row.locked_until.getTime() - now.getTime()) / 60_000));
}

/** Takes back the count of a try that was right as far as it went: the code is still to come. */
export async function takeBackTry(pool: pg.Pool, countedAs: string): Promise<void> {
  await pool.query(
    `update identity.sign_in_failures set failures = failures - 1, locked_until = null
     where identifier = $1 and failures between 1 and ${mostFailures}`,
    [countedAs],
  );
}

/** The right words were said: earlier failures count no more. */
export async function forgetTries(pool: pg.Pool, countedAs: string): Promise<void> {
  await pool.query('delete from identity.sign_in_failures where identifier = $1', [countedAs]);
}

async function forgetOld(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query(
    `delete from identity.sign_in_failures where last_failed_at < $1::timestamptz - interval '${forgottenAfter}'`,
    [now],
  );
}
