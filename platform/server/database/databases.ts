import pg from 'pg';
import { addressOf, type WorkingRole } from './roles.ts';
import { columnTypes } from './types.ts';

/** The three doors into one database; see `workingRoles` for what each may do. */
export interface Databases {
  app: pg.Pool;
  identity: pg.Pool;
  worker: pg.Pool;
  /** Address for the worker and the listener, which keep connections of their own. */
  workerUrl: string;
  /**
   * A pool of the app role whose commits need not each reach the disk: for filling an empty database, which starts
   * again when the machine dies. Its owner ends it.
   */
  openForFilling(): pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  ownerUrl: string;
  secret?: string;
  /** Connections of the app's pool: enough to keep two cores busy, few enough for a small server. */
  appConnections?: number;
  onIdleError?: (error: Error) => void;
}

const usesWhileFilling = 400;

/** Opens the pools of the working roles; connections are made when first needed and again after the server was away. */
export function openDatabases(settings: DatabaseSettings): Databases {
  const { ownerUrl, secret = '', appConnections = 10, onIdleError = () => undefined } = settings;
  const open = (role: WorkingRole, max: number, options: pg.PoolConfig = {}) => {
    const pool = new pg.Pool({
      connectionString: addressOf(role, ownerUrl, secret),
      application_name: `pitlane ${role}`,
      max,
      pipeline: true,
      types: columnTypes,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      ...options,
    });
    pool.on('error', onIdleError);
    /* Between two statements of a transaction nobody listens: a lost connection would end the whole process. */
    pool.on('connect', (client) => client.on('error', onIdleError));
    return pool;
  };
  const app = open('app', appConnections, { options: '-c jit=off', statement_timeout: 15_000 });
  const identity = open('identity', 4, { options: '-c search_path=identity', statement_timeout: 10_000 });
  const worker = open('worker', 4, { pipeline: false });
  return {
    app,
    identity,
    worker,
    workerUrl: addressOf('worker', ownerUrl, secret),
    /* Plans made while the tables were empty are kept by a connection: it is left for a new one as they grow. */
    openForFilling: () =>
      open('app', 6, { options: '-c jit=off -c synchronous_commit=off', maxUses: usesWhileFilling }),
    close: async () => {
      await Promise.all([app.end(), identity.end(), worker.end()]);
    },
  };
}
