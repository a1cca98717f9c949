import type { World } from '#tests/server/world.ts';

/** The sheets of a visit as stored, and what the visit says is due. */
export function settlementsOf(world: World, visitId: string) {
  return world.look(async (tx) => {
    const rows = await tx.db
      .selectFrom('settlements')
      .selectAll()
      .where('visit_id', '=', visitId)
      .orderBy('number')
      .execute();
    const visit = await tx.db
      .selectFrom('visits')
      .select(['due_minor', 'settled', 'state', 'gate_pass_at', 'left_kind', 'exited_at', 'exit_odometer'])
      .where('id', '=', visitId)
      .executeTakeFirstOrThrow();
    return { rows, visit, dueMinor: visit.due_minor, settled: visit.settled, state: visit.state };
  });
}
