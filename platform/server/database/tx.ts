import {
  type Compilable,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.gen.ts';

/**
 * One transaction inside one group. Queries may be sent without waiting for each other (they run in order);
 * the first failure makes the rest fail and the transaction roll back.
 */
export interface Tx {
  readonly organizationId: string;
  readonly db: Kysely<DB>;
  /** Runs a statement under a name, prepared once per connection: for the paths that are walked often. */
  rows<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
  /** Sends a statement without waiting for it; if it fails, the transaction is not saved and its error is thrown. */
  send(name: string, text: string, values: readonly unknown[]): void;
  /** Sends as `send` does and gives the rows when they are there: to be looked at after the commit. */
  sendFor<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
  /** Sends a built statement as `send` does, in the order of the calls. */
  post(query: Compilable): void;
}

/** Thrown to leave a transaction without saving; carries the outcome out. Never seen outside this file. */
class Abandoned<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super('abandoned');
    this.outcome = outcome;
  }
}

/** How a transaction ends. */
interface Ending<T> {
  /** Whether the outcome is to be saved: a refusal is not. */
  keeps?: (outcome: T) => boolean;
  /**
   * Lets go of locks before the disk has been waited for, and still gives the outcome only when it, and all it may have
   * seen of others, is on the disk.
   * What many need in turn (a workshop's next number) is then held for the work alone, and one write of the disk serves
   * all who wait for it. Whoever comes after and saves is on the disk only if what it saw is: the log is in order.
   */
  locksShortly?: boolean;
  /** False only while an empty database is filled: it is filled again if the machine dies. */
  waitsForDisk?: boolean;
}

/**
 * A command looks up single rows by their keys: one plan fits all values, and planning anew would cost most of its time.
 * The plan must be the one by index also when it is made while the table is still empty: it is kept as the shop grows.
 */
const inHaste = Object.entries({
  synchronous_commit: 'off',
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
})
  .map(([name, value]) => `, set_config('${name}', '${value}', true)`)
  .join('');

/** An own tiny transaction whose commit waits for the disk, and so for everything logged before it. */
const untilOnDisk = {
  name: 'until_on_disk',
  text: `select pg_logical_emit_message(true, 'pitlane', '')`,
};

/**
 * Runs `work` inside the group's walls: begin and tenant setting share one round trip, and the first statement of
 * `work` rides along.
 */
export async function inGroup<T>(
  pool: pg.Pool,
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
  { keeps = () => true, locksShortly = false, waitsForDisk = locksShortly }: Ending<T> = {},
): Promise<T> {
  const client = await pool.connect();
  sendInOneBreath(client);
  let broken: Error | undefined;
  const sent: Promise<unknown>[] = [];
  let hasEnded = false;
  const guarded: Ask = (statement) => {
    /* What still ran would write into the next transaction of this connection, which may be another group's. */
    if (hasEnded) throw new Error('The transaction is over: nothing more is sent in it.');
    return client.query(statement);
  };
  const send = (statement: Promise<unknown>) => {
    statement.catch(() => undefined);
    sent.push(statement);
  };
  try {
    send(
      client.query(
        `begin; select set_config('pitlane.organization_id', '${asUuid(organizationId)}', true)${locksShortly ? inHaste : ''}`,
      ),
    );
    const outcome = await work(txOf(guarded, organizationId, send));
    hasEnded = true;
    if (!keeps(outcome)) throw new Abandoned(outcome);
    const committed = client.query('commit');
    committed.catch(() => undefined);
    if (waitsForDisk) send(client.query(untilOnDisk));
    await Promise.all(sent);
    if ((await committed).command !== 'COMMIT')
      throw new Error('The transaction was rolled back by the database.');
    return outcome;
  } catch (error) {
    hasEnded = true;
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    if (error instanceof Abandoned) {
      if (waitsForDisk) await client.query(untilOnDisk);
      return error.outcome as T;
    }
    throw await causeOf(error, sent);
  } finally {
    client.release(broken);
  }
}

interface WithStream {
  connection: { stream: { cork(): void; uncork(): void } };
}

const breathing = new WeakSet<pg.PoolClient>();

/**
 * Statements sent without waiting in between leave as one packet: each write of its own costs a call into the kernel
 * on both sides, more than the statement itself.
 */
function sendInOneBreath(client: pg.PoolClient): void {
  if (breathing.has(client)) return;
  breathing.add(client);
  const { stream } = (client as unknown as WithStream).connection;
  const { query } = client;
  let held = false;
  const release = () => {
    held = false;
    stream.uncork();
  };
  client.query = ((...given: Parameters<typeof query>) => {
    if (!held) {
      held = true;
      stream.cork();
      process.nextTick(release);
    }
    return query.apply(client, given);
  }) as typeof query;
}

const transactionIsAborted = '25P02';

/** A statement after one that failed only says that the transaction is aborted: the failure itself is what is told. */
async function causeOf(error: unknown, sent: readonly Promise<unknown>[]): Promise<unknown> {
  if ((error as { code?: string }).code !== transactionIsAborted) return error;
  const settled = await Promise.allSettled(sent);
  return settled.find((each) => each.status === 'rejected')?.reason ?? error;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function asUuid(text: string): string {
  if (!uuid.test(text)) throw new Error('A group is named by its id.');
  return text;
}

/** Sends a statement in the transaction; throws once that is over. */
type Ask = (statement: pg.QueryConfig) => Promise<pg.QueryResult>;

function txOf(ask: Ask, organizationId: string, send: (statement: Promise<unknown>) => void): Tx {
  let db: Kysely<DB> | undefined;
  return {
    organizationId,
    get db() {
      db ??= builderOn(ask);
      return db;
    },
    rows: async <Row>(name: string, text: string, values: readonly unknown[]) =>
      (await ask({ name, text, values: [...values] })).rows as Row[],
    send: (name, text, values) => send(ask({ name, text, values: [...values] })),
    sendFor: async <Row>(name: string, text: string, values: readonly unknown[]) => {
      const asked = ask({ name, text, values: [...values] });
      send(asked);
      return (await asked).rows as Row[];
    },
    post: (query) => {
      const { sql, parameters } = query.compile();
      send(ask({ ...nameFor(sql), text: sql, values: [...parameters] }));
    },
  };
}

/** A query builder whose every statement goes into this one transaction. */
function builderOn(ask: Ask): Kysely<DB> {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      const result = await ask({
        ...nameFor(query.sql),
        text: query.sql,
        values: [...query.parameters],
      });
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    // biome-ignore lint/correctness/useYield: the interface asks for a generator; streaming is not offered here.
    streamQuery: async function* () {
      throw new Error('Streaming is not offered inside a transaction.');
    },
  };
  const nothing = async () => undefined;
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    destroy: nothing,
    beginTransaction: () => Promise.reject(new Error('A transaction is already open.')),
    commitTransaction: () => Promise.reject(new Error('The transaction is committed by its owner.')),
    rollbackTransaction: () => Promise.reject(new Error('The transaction is rolled back by its owner.')),
  };
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

const names = new Map<string, string>();
const mostNames = 600;

/** Gives each distinct statement a name, so that PostgreSQL plans it once per connection; one-off long ones stay unnamed. */
function nameFor(sql: string): { name?: string } {
  const known = names.get(sql);
  if (known) return { name: known };
  if (names.size >= mostNames || sql.length > 4_000) return {};
  const name = `q${names.size + 1}`;
  names.set(sql, name);
  return { name };
}
