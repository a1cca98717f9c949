import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { presentWorkshop } from '../present/workshop.ts';

/** What a workshop says of itself. */
export async function getWorkshopFile({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'workshop.see', workshopId);
  if (no) return no;
  const workshop = await tx.db
    .selectFrom('workshops')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', workshopId)
    .executeTakeFirst();
  return workshop ? presentWorkshop(workshop) : refuse('request/not-found');
}
