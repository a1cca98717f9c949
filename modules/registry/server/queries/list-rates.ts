import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { readDiscountLimits } from '../lookups/discount-limits.ts';
import { presentCommitment, presentLaborRate, presentTaxRate } from '../present/prices.ts';

/** Labour rates of a workshop, those in force last first. */
export async function listLaborRates({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'price.see', workshopId);
  if (no) return no;
  const rates = await tx.db
    .selectFrom('labor_rates')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return { items: rates.map(presentLaborRate), nextCursor: null };
}

/** Tax rates of a workshop, those in force last first. */
export async function listTaxRates({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'price.see', workshopId);
  if (no) return no;
  const rates = await tx.db
    .selectFrom('tax_rates')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return { items: rates.map(presentTaxRate), nextCursor: null };
}

/** What a workshop promises everybody, in the order it is shown; ended ones too. */
export async function listCommitments({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'price.see', workshopId);
  if (no) return no;
  const promised = await tx.db
    .selectFrom('service_commitments')
    .selectAll()
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .orderBy('position')
    .orderBy('id')
    .limit(200)
    .execute();
  return { items: promised.map(presentCommitment), nextCursor: null };
}

/** How much each role may give off a line. */
export async function getDiscountLimits({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'price.see', workshopId);
  return no ?? { items: await readDiscountLimits(tx, workshopId) };
}
