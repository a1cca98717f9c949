import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRoundTrips } from '#tests/server/round-trips.ts';
import { openRegistry, type Registry, stranger } from './fixtures.ts';
import { searchEverything } from './search/search-everything.ts';

let registry: Registry;
let owner: pg.Client;
const ids = { order: '', visit: '', car: '', customer: '' };

beforeAll(async () => {
  registry = await openRegistry();
  owner = new pg.Client({ connectionString: registry.world.ownerUrl });
  await owner.connect();
  await crowd(20_000);
  await bringACar();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await registry.close();
});

/** Twenty thousand cars, customers, parts and operations of this group, and a quarter as many of another. */
async function crowd(size: number): Promise<void> {
  const { organizationId } = registry.world;
  await owner.query(
    `insert into organizations values ('00000000-0000-7000-8000-000000000001', 'Other', false, now())`,
  );
  const group = `case when n % 5 > 0 then '${organizationId}' else '00000000-0000-7000-8000-000000000001' end::uuid`;
  const series = `generate_series(1, ${size * 1.25}) n`;
  const plate = `upper(substr(md5(n::text), 1, 5))`;
  await owner.query(`
    insert into vehicles (organization_id, id, plate_text, plate_normalized, plate_country, search_text, created_at)
    select ${group}, gen_random_uuid(), '冀B·' || ${plate} || n, '冀B' || ${plate} || n, 'CN',
      ' 冀b' || lower(${plate}) || ' lfv3a23c' || lpad(n::text, 9, '0'), now() from ${series}`);
  await owner.query(`
    insert into customers (organization_id, id, kind, name, search_text, created_at)
    select ${group}, gen_random_uuid(), 'person', 'C' || n,
      ' c' || n || ' 86130' || lpad((n * 7919 % 100000000)::text, 8, '0'), now() from ${series}`);
  await owner.query(`
    insert into parts (organization_id, id, number, number_normalized, names, search_text)
    select ${group}, gen_random_uuid(), 'N' || n, 'n' || n, '{}', ' ' || md5(n::text) from ${series}`);
  await owner.query(`
    insert into op_codes (organization_id, id, code, names, search_text, standard_seconds)
    select ${group}, gen_random_uuid(), 'O' || n, '{}', ' ' || md5(n::text), 360 from ${series}`);
  await owner.query(`set session_replication_role = replica;
    insert into repair_orders (organization_id, id, workshop_id, visit_id, number, state, vehicle_id, customer_id,
      currency, locale, prices_include_tax, created_at, created_by)
    select ${group}, gen_random_uuid(), '${registry.world.workshopId}', gen_random_uuid(), 'RO-2025-' || lpad(n::text, 6, '0'),
      'delivered', gen_random_uuid(), gen_random_uuid(), 'CNY', 'zh-CN', true, now(), gen_random_uuid() from ${series};
    set session_replication_role = default`);
  await owner.query('vacuum analyze vehicles, customers, parts, op_codes, repair_orders');
}

/** 京M·66666 of 欧阳修, brought by somebody else, with an open order. */
async function bringACar(): Promise<void> {
  const { world, send } = registry;
  const contacts = [{ kind: 'phone', value: '13512349876' }];
  const customer = await send(world.people.lina, 'POST', '/customers', {
    kind: 'person',
    name: '欧阳修',
    contacts,
  });
  const plate = { text: '京M66666' };
  const body = { plate, make: 'Toyota', model: 'Corolla', ownerId: customer.body.id };
  const car = await send(world.people.lina, 'POST', '/vehicles', body);
  Object.assign(ids, { car: car.body.id, customer: customer.body.id });
  ids.visit = 'aaaaaaaa-0000-7000-8000-000000000001';
  ids.order = 'aaaaaaaa-0000-7000-8000-000000000002';
  const { organizationId: organization_id, workshopId: workshop_id } = world;
  const now = world.clock.now();
  const by = world.people.lina.staffId;
  await world.look(async (tx) => {
    await tx.db
      .insertInto('visits')
      .values({
        ...{
          organization_id,
          workshop_id,
          id: ids.visit,
          vehicle_id: ids.car,
          state: 'in-house',
          arrived_at: now,
        },
        ...{ arrived_by: by, arrival_channel: 'gate', service_standard_version: 1, created_at: now },
        ...{ drop_off_name: 'Carlos Ruiz', drop_off_phone: '+34611222333' },
      })
      .execute();
    await tx.db
      .insertInto('repair_orders')
      .values({
        ...{ organization_id, workshop_id, id: ids.order, visit_id: ids.visit, vehicle_id: ids.car },
        ...{
          customer_id: ids.customer,
          number: 'RO-2026-004711',
          state: 'open',
          currency: 'CNY',
          locale: 'zh-CN',
        },
        ...{ prices_include_tax: true, created_at: now, created_by: by },
      })
      .execute();
  });
}

const search = (q: string, who = registry.world.people.lina, workshopId = registry.world.workshopId) =>
  registry.get(who, `/search?workshopId=${workshopId}&q=${encodeURIComponent(q)}`);
const kinds = async (q: string, who = registry.world.people.lina) =>
  (await search(q, who)).body.items.map((item: { kind: string }) => item.kind);

describe('the search box', () => {
  it('FILE-1 finds a stay, its car, the order and the customer by any part', async () => {
    expect((await search('京M·6666')).body.items).toMatchObject([
      {
        kind: 'visit',
        id: ids.visit,
        visitId: ids.visit,
        title: '京M·66666',
        subtitle: 'Toyota Corolla · 欧阳修',
        plate: { text: '京M·66666', kind: 'blue' },
      },
      { kind: 'vehicle', id: ids.car, visitId: ids.visit },
    ]);
    expect((await search('4711')).body.items).toContainEqual(
      expect.objectContaining({
        kind: 'repair-order',
        id: ids.order,
        visitId: ids.visit,
        title: 'RO-2026-004711',
      }),
    );
    expect((await search('9876 135')).body.items).toMatchObject([
      { kind: 'customer', id: ids.customer, title: '欧阳修', subtitle: '+8613512349876 · 京M·66666' },
    ]);
    expect(await kinds('欧阳')).toEqual(['customer']);
    expect(await kinds('oyx')).toEqual(['customer']);
    expect(await kinds('carlos ruiz')).toEqual(['visit']);
    expect(await kinds('611222')).toEqual(['visit']);
    expect(await kinds('ro2026-0047')).toEqual(['repair-order']);
  });

  it('finds nothing by what is too short or not there', async () => {
    for (const q of ['', 'a', '·', 'xyz-nothing', '%', "';--"]) expect([q, await kinds(q)]).toEqual([q, []]);
  });

  it('names no customer to who may not see them', async () => {
    const { chenbo } = registry.world.people;
    expect(await kinds('欧阳修', chenbo)).toEqual([]);
    expect(await kinds('9876 135', chenbo)).toEqual([]);
    expect(await kinds('carlos', chenbo)).toEqual([]);
    const found = await search('京M66666', chenbo);
    expect(found.body.items[0]).toMatchObject({ kind: 'visit', subtitle: 'Toyota Corolla' });
    expect(JSON.stringify((await search('4711', chenbo)).body)).not.toContain('欧阳修');
  });

  it('refuses another workshop, and shows none of its stays and orders', async () => {
    const outsider = stranger(registry.world, registry.elsewhereId, ['service-advisor']);
    expect((await search('京M66666', outsider)).status).toBe(404);
    const there = await search('京M66666', outsider, registry.elsewhereId);
    expect(there.body.items).toMatchObject([{ kind: 'vehicle', visitId: null }]);
    expect((await search('4711', outsider, registry.elsewhereId)).body.items).not.toContainEqual(
      expect.objectContaining({ kind: 'repair-order' }),
    );
  });

  it('waits for the database once, whatever is found', async () => {
    const { world } = registry;
    const asked = { workshopId: world.workshopId, q: '6666' };
    const context = { actor: world.people.lina, now: world.clock.now(), locale: 'en' as const };
    const ask = () => world.look((tx) => searchEverything(asked, { ...context, tx }));
    await ask();
    const { trips } = await countRoundTrips(world.databases.app, ask);
    expect(trips).toBeLessThanOrEqual(2);
  });
});

describe('the search functions', () => {
  const functions = [
    ['search_vehicles', 'vehicles_search', '12345'],
    ['search_vehicles', 'vehicles_search', ' 冀b1a'],
    ['search_customers', 'customers_search', '86130123'],
    ['search_parts', 'parts_search', 'abc12'],
    ['search_op_codes', 'op_codes_search', 'abc12'],
  ] as const;

  it.each(functions)(
    'FILE-1 %s goes through the trigram index %s among 20,000 rows of each group',
    async (name, index, term) => {
      expect(await planOf(`select * from ${name}(array['${term}'], null, 20)`)).toContain(
        `Bitmap Index Scan on ${index}`,
      );
    },
  );

  it('FILE-1 search_repair_orders goes through the trigram index of their numbers', async () => {
    const plan = await planOf(
      `select * from search_repair_orders('${registry.world.workshopId}', '004711', 20)`,
    );
    expect(plan).toContain('Bitmap Index Scan on repair_orders_number');
  });

  it('PLAT-1 show nothing of another group, and nothing at all outside one', async () => {
    const groupsSeenBy = async (group: string) => {
      await owner.query("select set_config('pitlane.organization_id', $1, false)", [group]);
      const { rows } = await owner.query<{ organization_id: string }>(
        "select distinct organization_id from search_vehicles(array['冀b'], null, 1000)",
      );
      return rows.map((row) => row.organization_id);
    };
    const { organizationId } = registry.world;
    expect(await groupsSeenBy(organizationId)).toEqual([organizationId]);
    expect(await groupsSeenBy('')).toEqual([]);
  });

  /** The plan of the statement inside the function, as the server itself tells it, after it was asked often. */
  async function planOf(sql: string): Promise<string> {
    await owner.query(
      `select set_config('pitlane.organization_id', '${registry.world.organizationId}', false)`,
    );
    for (let asked = 0; asked < 8; asked += 1) await owner.query(sql);
    const told: string[] = [];
    const listen = (notice: { message?: string | undefined }) => told.push(notice.message ?? '');
    await owner.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on; set client_min_messages = log`);
    owner.on('notice', listen);
    await owner.query(sql);
    await owner.query('reset auto_explain.log_min_duration');
    owner.off('notice', listen);
    return told.join('\n');
  }
});
