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

/** All jobs of an order, in their order. */
export function jobsOf(world: World, repairOrderId: string): Promise<Selectable<DB['jobs']>[]> {
  return world.look((tx) =>
    tx.db
      .selectFrom('jobs')
      .selectAll()
      .where('repair_order_id', '=', repairOrderId)
      .orderBy('position')
      .execute(),
  );
}

/** All lines of an order, job by job as they were written. */
export function linesOf(
  world: World,
  repairOrderId: string,
): Promise<Selectable<DB['repair_order_lines']>[]> {
  return world.look((tx) =>
    tx.db
      .selectFrom('repair_order_lines')
      .innerJoin('jobs', 'jobs.id', 'repair_order_lines.job_id')
      .selectAll('repair_order_lines')
      .where('repair_order_lines.repair_order_id', '=', repairOrderId)
      .orderBy('jobs.position')
      .orderBy('repair_order_lines.position')
      .execute(),
  );
}

/** Every hand under something, also those that are void. */
export function signaturesOf(world: World, subjectId: string): Promise<Selectable<DB['signatures']>[]> {
  return world.look((tx) =>
    tx.db.selectFrom('signatures').selectAll().where('subject_id', '=', subjectId).execute(),
  );
}

/** The papers of something, by revision. */
export function papersOf(world: World, subjectId: string): Promise<Selectable<DB['documents']>[]> {
  return world.look((tx) =>
    tx.db
      .selectFrom('documents')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .orderBy('revision')
      .execute(),
  );
}

/** What the customer said to an order, the contract apart. */
export function laterWordsOf(world: World, repairOrderId: string): Promise<Selectable<DB['approvals']>[]> {
  return world.look((tx) =>
    tx.db
      .selectFrom('approvals')
      .selectAll()
      .where('repair_order_id', '=', repairOrderId)
      .where('kind', '<>', 'contract')
      .execute(),
  );
}

/** Whether a line of the order is the maker's to pay: such an order asks for signs of earlier repair. */
export async function paidByTheMaker(world: World, repairOrderId: string): Promise<boolean> {
  const [line] = await world.look((tx) =>
    tx.rows(
      'line_of_the_maker',
      `select id from repair_order_lines where repair_order_id = $1 and shares @> '[{"payer": "warranty"}]'`,
      [repairOrderId],
    ),
  );
  return line !== undefined;
}

/** Whether maker or goodwill pays some of a job: its cause is named before it is finished. */
export async function isOthersToPay(world: World, jobId: string): Promise<boolean> {
  const [line] = await world.look((tx) =>
    tx.rows(
      'line_of_others',
      `select id from repair_order_lines where job_id = $1
         and (shares @> '[{"payer": "warranty"}]' or shares @> '[{"payer": "goodwill"}]')`,
      [jobId],
    ),
  );
  return line !== undefined;
}
