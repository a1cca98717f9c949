import type pg from 'pg';
import { v7 } from 'uuid';

/** The bare work of each call, for the bare Node server and for direct SQL alike: prepared, in one flush. */
export const bareWork = {
  async create(
    client: pg.ClientBase,
    workshopId: string,
    vehicleId: string,
    customerId: string,
  ): Promise<string> {
    const id = v7();
    const lines = Array.from({ length: 5 }, () => v7());
    const sent = [
      client.query('begin'),
      client.query({
        name: 'b_header',
        text: `insert into bench_orders (id, workshop_id, vehicle_id, customer_id, state, total_minor, created_at)
          values ($1, $2, $3, $4, 'open', 91500, now())`,
        values: [id, workshopId, vehicleId, customerId],
      }),
      client.query({
        name: 'b_lines',
        text: `insert into bench_lines (id, order_id, kind, name, quantity_milli, price_minor, total_minor)
          select unnest($1::uuid[]), $2, 'part', '机油', 1000, 18300, 18300`,
        values: [lines, id],
      }),
      client.query({
        name: 'b_log',
        text: `insert into bench_log (order_id, type, at, payload) values ($1, 'created', now(), '{"lines": 5}')`,
        values: [id],
      }),
      client.query('commit'),
    ];
    await Promise.all(sent);
    return id;
  },
  async step(client: pg.ClientBase, id: string): Promise<void> {
    await Promise.all([
      client.query('begin'),
      client.query({
        name: 'b_step',
        text: `update bench_orders set state = 'estimated' where id = $1 and state = 'open'`,
        values: [id],
      }),
      client.query({
        name: 'b_step_log',
        text: `insert into bench_log (order_id, type, at, payload) values ($1, 'estimated', now(), '{}')`,
        values: [id],
      }),
      client.query('commit'),
    ]);
  },
  async list(client: pg.ClientBase, workshopId: string): Promise<unknown[]> {
    const { rows } = await client.query({
      name: 'b_list',
      text: `select o.id, o.number, o.state, o.total_minor, o.created_at, v.plate_text, v.make, v.model, c.name
        from bench_orders o join vehicles v on v.id = o.vehicle_id and v.organization_id = (select organization_id from workshops where id = $1)
        join customers c on c.id = o.customer_id and c.organization_id = v.organization_id
        where o.workshop_id = $1 order by o.id desc limit 80`,
      values: [workshopId],
    });
    return rows;
  },
  async search(client: pg.ClientBase, term: string): Promise<unknown[]> {
    const { rows } = await client.query({
      name: 'b_search',
      text: `select id, plate_text, make, model from vehicles where search_text like '%' || $1 || '%' limit 20`,
      values: [term],
    });
    return rows;
  },
};
