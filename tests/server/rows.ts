import type { Selectable } from 'kysely';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { World } from './world.ts';

/** A job as it is stored. */
export function jobRow(world: World, id: string): Promise<Selectable<DB['jobs']>> {
  return world.look((tx) =>
    tx.db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

/** A repair order as it is stored. */
export function orderRow(world: World, id: string): Promise<Selectable<DB['repair_orders']>> {
  return world.look((tx) =>
    tx.db.selectFrom('repair_orders').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}
