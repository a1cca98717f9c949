import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '#platform/server/database/embedded/start-embedded.ts';
import { bareWork } from './bare-statements.ts';
import { type Ask, driveHttp, driveSql, type Figure } from './drive.ts';
import { parentOf, processorSecondsOfFamily } from './processor-time.ts';
import { benchReception } from './reception.ts';
import { carsFrom, type Seeded, seed } from './seed.ts';
import { type RunningServer, startBareNode, startPitlane } from './servers.ts';
import { type Call, settingsFrom } from './settings.ts';
import { orderFor, setUpShop, signIn } from './shop.ts';

const settings = settingsFrom(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'pitlane-bench-'));
const log = { info: () => undefined, warn: console.warn, error: console.error };
const database = await startEmbedded({ dataFolder: folder, log });
const owner = new pg.Client({ connectionString: database.url });
let cars: { vehicleId: string; customerId: string }[] = [];
let nextCar = 0;

const running = new Set<RunningServer>();
try {
  await bench();
} finally {
  await Promise.all([...running].map((server) => server.stop()));
  await owner.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

async function bench(): Promise<void> {
  const first = await startPitlane(database.url, 4700, folder);
  await owner.connect();
  const shop = await setUpShop(first.url, owner);
  await first.stop();
  const rows: Row[] = [];
  for (const orders of settings.orders) {
    await seed(owner, shop, orders);
    cars = await carsFrom(owner, nextCar + 1, 60_000);
    const pitlane = await startPitlane(database.url, 4700, folder);
    running.add(pitlane);
    const bare = await startBareNode(database.url, 4701);
    running.add(bare);
    const session = await signIn(pitlane.url);
    for (const clients of settings.clients) {
      for (const call of settings.only)
        rows.push(await measure({ call, orders, clients, pitlane, bare, session, shop }));
    }
    if (settings.reception)
      await benchReception({ url: pitlane.url, session, shop, takeCar, seconds: settings.seconds });
    console.log(
      `memory after load ${pitlane.memoryMb().toFixed(0)} MB · warm start to first answer ${pitlane.startedIn.toFixed(2)} s`,
    );
    for (const server of running) await server.stop();
    running.clear();
  }
  printGrowth(rows);
}

interface Round {
  call: Call;
  orders: number;
  clients: number;
  pitlane: RunningServer;
  bare: RunningServer;
  session: Record<string, string>;
  shop: Seeded;
}
interface Row {
  call: Call;
  orders: number;
  clients: number;
  pitlane: Costed;
  bare: Costed;
  sql: Figure;
}

/** One call of each by hand first: a bench of refusals would look splendid. */
async function tryOnce(url: string, { method, path, headers, body }: Ask): Promise<void> {
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body ? { body } : {}) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
}

async function measure(round: Round): Promise<Row> {
  const { call, orders, clients, pitlane, bare } = round;
  if (call === 'list' || call === 'search') await closeTheDay();
  const asks = await asksFor(round);
  await tryOnce(pitlane.url, asks.pitlane());
  await driveHttp(pitlane.url, clients, 1, asks.pitlane);
  const ours = await costOf(pitlane, () => driveHttp(pitlane.url, clients, settings.seconds, asks.pitlane));
  await driveHttp(bare.url, clients, 1, asks.bare);
  const theirs = await costOf(bare, () => driveHttp(bare.url, clients, settings.seconds, asks.bare));
  const sql = await driveSql(database.url, clients, settings.seconds, asks.sql);
  const row = { call, orders, clients, pitlane: ours, bare: theirs, sql };
  printRow(row);
  return row;
}

interface Costed extends Figure {
  /** Processor milliseconds per call in the server and in the database: says where the time goes, also when others use the machine. */
  serverMs: number;
  databaseMs: number;
}

async function costOf(server: RunningServer, drive: () => Promise<Figure>): Promise<Costed> {
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = parentOf(rows[0]?.pid ?? 0);
  const before = [server.processorSeconds(), processorSecondsOfFamily(postmaster)];
  const figure = await drive();
  const after = [server.processorSeconds(), processorSecondsOfFamily(postmaster)];
  const [serverMs = 0, databaseMs = 0] = after.map(
    (seconds, place) => (1_000 * (seconds - (before[place] ?? 0))) / (figure.perSecond * settings.seconds),
  );
  return { ...figure, serverMs, databaseMs };
}

interface Asks {
  pitlane: () => Ask;
  bare: () => Ask;
  sql: (client: pg.Client) => Promise<unknown>;
}

async function asksFor(round: Round): Promise<Asks> {
  const { call, session, shop } = round;
  const { workshopId } = shop;
  const post = (path: string, body: object, headers: Record<string, string> = {}): Ask => ({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const get = (path: string, headers: Record<string, string> = {}): Ask => ({ method: 'GET', path, headers });
  const keyed = () => ({ ...session, 'idempotency-key': crypto.randomUUID() });
  if (call === 'create') {
    return {
      pitlane: () => post('/api/v1/repair-orders', orderFor(workshopId, takeCar()), keyed()),
      bare: () => post('/create', { workshopId, ...takeCar() }),
      sql: (client) => {
        const { vehicleId, customerId } = takeCar();
        return bareWork.create(client, workshopId, vehicleId, customerId);
      },
    };
  }
  if (call === 'step') {
    await openEnough(round, (await asksFor({ ...round, call: 'create' })).pitlane);
    const [ours, theirs] = await Promise.all([openOrders('repair_orders'), openOrders('bench_orders')]);
    const next = (ids: string[]) => ids.pop() ?? '00000000-0000-7000-8000-000000000000';
    return {
      pitlane: () => post(`/api/v1/repair-orders/${next(ours)}/estimate`, {}, keyed()),
      bare: () => post(`/step/${next(theirs)}`, {}),
      sql: (client) => bareWork.step(client, next(theirs)),
    };
  }
  if (call === 'list') {
    return {
      pitlane: () => get(`/api/v1/repair-orders?workshopId=${workshopId}&limit=80`, session),
      bare: () => get(`/list?${workshopId}`),
      sql: (client) => bareWork.list(client, workshopId),
    };
  }
  const term = () => (10_000 + Math.floor(Math.random() * 55_000)).toString(16).slice(0, 4).padStart(4, '0');
  return {
    pitlane: () => get(`/api/v1/search?workshopId=${workshopId}&q=${term()}`, session),
    bare: () => get(`/search?${term()}`),
    sql: (client) => bareWork.search(client, term()),
  };
}

/** The cars of the orders just made go home: no shop has thousands of cars inside, and open stays are looked through. */
async function closeTheDay(): Promise<void> {
  await owner.query(
    `update visits set state = 'closed' where state <> 'closed'
       and id not in (select id from visits where state <> 'closed' order by id desc limit 100)`,
  );
  await owner.query('analyze');
}

/** Orders enough to move each one step and none twice, ours opened as a shop opens them. */
async function openEnough({ pitlane, shop }: Round, create: () => Ask): Promise<void> {
  await driveHttp(pitlane.url, 10, 2 * (settings.seconds + 1), create);
  await owner.query(
    `insert into bench_orders (id, workshop_id, vehicle_id, customer_id, state, total_minor, created_at)
     select gen_random_uuid(), $1, v.id, v.owner_id, 'open', 91500, now()
     from vehicles v where v.organization_id = $2 limit $3`,
    [shop.workshopId, shop.organizationId, 8_000 * (settings.seconds + 1)],
  );
}

async function openOrders(table: 'repair_orders' | 'bench_orders'): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${table} where state = 'open'`);
  return rows.map((row) => row.id);
}

function takeCar() {
  nextCar += 1;
  return cars[nextCar % cars.length] ?? { vehicleId: '', customerId: '' };
}

function printRow({ call, orders, clients, pitlane, bare, sql }: Row): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`.padStart(6);
  const cost = (ours: number, theirs: number) => `${ours.toFixed(2)} (bare ${theirs.toFixed(2)})`;
  const rate = (figure: Figure) => figure.perSecond.toFixed(0).padStart(7);
  console.log(
    `${call.padEnd(7)} ${String(orders).padStart(8)} orders ${String(clients).padStart(3)} clients` +
      ` | pitlane ${rate(pitlane)}/s p50 ${pitlane.p50.toFixed(1)} ms p97.5 ${pitlane.p95.toFixed(1)} ms` +
      ` | bare Node ${rate(bare)}/s → ${percent(pitlane.perSecond, bare.perSecond)}` +
      ` | bare SQL ${rate(sql)}/s → ${percent(pitlane.perSecond, sql.perSecond)}` +
      ` | processor ms per call: server ${cost(pitlane.serverMs, bare.serverMs)}, database ${cost(pitlane.databaseMs, bare.databaseMs)}` +
      (pitlane.failed + bare.failed > 0 ? ` | failed ${pitlane.failed}/${bare.failed}` : ''),
  );
}

/** Time per call at the largest size over the smallest: at most 1.3 is the aim. */
function printGrowth(rows: Row[]): void {
  const [small, large] = [Math.min(...settings.orders), Math.max(...settings.orders)];
  if (small === large) return;
  for (const row of rows.filter((each) => each.orders === large)) {
    const before = rows.find(
      (each) => each.orders === small && each.call === row.call && each.clients === row.clients,
    );
    if (!before) continue;
    const growth = before.pitlane.perSecond / row.pitlane.perSecond;
    console.log(
      `growth ${small} → ${large} orders: ${row.call.padEnd(7)} ${String(row.clients).padStart(3)} clients ${growth.toFixed(2)}×`,
    );
  }
}
