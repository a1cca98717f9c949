import type pg from 'pg';

/**
 * Counts how often a transaction waits for the database. A round trip begins with a statement that is sent after an
 * answer has come in; statements sent in one breath share one, whether or not somebody waits for each of them.
 */
export async function countRoundTrips(
  pool: pg.Pool,
  work: () => Promise<unknown>,
): Promise<{ trips: number; statements: number }> {
  const client = await pool.connect();
  client.release();
  const counted = { trips: 0, statements: 0 };
  let answered = true;
  const { query } = client;
  const counting = (...given: unknown[]) => {
    counted.statements += 1;
    if (answered) counted.trips += 1;
    answered = false;
    const outcome = (query as (...given: unknown[]) => Promise<unknown>).apply(client, given);
    const note = () => {
      answered = true;
    };
    outcome.then(note, note);
    return outcome;
  };
  client.query = counting as typeof client.query;
  try {
    await work();
  } finally {
    client.query = query;
  }
  return counted;
}
