import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addLaborRateBody, workshopParams } from '../../api/index.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentLaborRate } from '../present/prices.ts';

/** Sets the price of an hour from a day on; orders written before keep theirs. */
export const addLaborRate = command(
  'price.keep',
  addLaborRateBody.extend(workshopParams.shape),
  async (rate, { tx, actor, now, announce }) => {
    const no =
      lacksRight(actor, 'price.keep', rate.workshopId) ?? endsBeforeItBegins(rate.validFrom, rate.validTo);
    if (no) return no;
    const saved = await tx.db
      .insertInto('labor_rates')
      .values({
        organization_id: tx.organizationId,
        id: newId(now),
        workshop_id: rate.workshopId,
        name: rate.name,
        skill: rate.skill,
        per_hour_minor: rate.perHourMinor,
        valid_from: rate.validFrom,
        valid_to: rate.validTo,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const shown = presentLaborRate(saved);
    const { id: laborRateId, skill, perHourMinor, validFrom, validTo } = shown;
    announce({
      type: 'labor-rate.added',
      workshopId: rate.workshopId,
      payload: { laborRateId, skill, perHourMinor, validFrom, validTo },
    });
    return shown;
  },
);
