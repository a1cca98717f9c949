import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addTaxRateBody, workshopParams } from '../../api/index.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentTaxRate } from '../present/prices.ts';

/** Sets a tax from a day on, as the law does; orders written before keep theirs. */
export const addTaxRate = command(
  'price.keep',
  addTaxRateBody.extend(workshopParams.shape),
  async (rate, { tx, actor, now, announce }) => {
    const no =
      lacksRight(actor, 'price.keep', rate.workshopId) ?? endsBeforeItBegins(rate.validFrom, rate.validTo);
    if (no) return no;
    const saved = await tx.db
      .insertInto('tax_rates')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: rate.workshopId,
        name: rate.name,
        rate_bp: rate.rateBp,
        applies_to: rate.appliesTo,
        valid_from: rate.validFrom,
        valid_to: rate.validTo,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const shown = presentTaxRate(saved);
    const { id: taxRateId, rateBp, appliesTo, validFrom, validTo } = shown;
    announce({
      type: 'tax-rate.added',
      workshopId: rate.workshopId,
      payload: { taxRateId, rateBp, appliesTo, validFrom, validTo },
    });
    return shown;
  },
);
