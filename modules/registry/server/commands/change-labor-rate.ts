import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeLaborRateBody, laborRateParams } from '../../api/index.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentLaborRate } from '../present/prices.ts';

/** Puts a labour rate right, or ends it; orders that were priced by it keep what they say. */
export const changeLaborRate = command(
  'price.keep',
  changeLaborRateBody.extend(laborRateParams.shape),
  async (change, context) => {
    const rate = await lockInWorkshop(context, 'price.keep', 'labor_rates', change.laborRateId);
    if (isRefusal(rate)) return rate;
    const { validFrom = rate.valid_from, validTo = rate.valid_to } = change;
    const no = endsBeforeItBegins(validFrom, validTo);
    if (no) return no;
    const { tx, announce } = context;
    const saved = await tx.db
      .updateTable('labor_rates')
      .set({
        name: change.name,
        skill: change.skill,
        per_hour_minor: change.perHourMinor,
        valid_from: validFrom,
        valid_to: validTo,
        version: rate.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', rate.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({
      type: 'labor-rate.changed',
      workshopId: rate.workshop_id,
      payload: { laborRateId: rate.id, ...changesBetween(rate, saved) },
    });
    return presentLaborRate(saved);
  },
);
