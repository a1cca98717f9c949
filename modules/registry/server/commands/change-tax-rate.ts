import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeTaxRateBody, taxRateParams } from '../../api/index.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentTaxRate } from '../present/prices.ts';

/** Puts a tax rate right, or ends it; what was settled by it stays as it was. */
export const changeTaxRate = command(
  'price.keep',
  changeTaxRateBody.extend(taxRateParams.shape),
  async (change, context) => {
    const rate = await lockInWorkshop(context, 'price.keep', 'tax_rates', change.taxRateId);
    if (isRefusal(rate)) return rate;
    const { validFrom = rate.valid_from, validTo = rate.valid_to } = change;
    const no = endsBeforeItBegins(validFrom, validTo);
    if (no) return no;
    const { tx, announce } = context;
    const saved = await tx.db
      .updateTable('tax_rates')
      .set({
        name: change.name,
        rate_bp: change.rateBp,
        applies_to: change.appliesTo,
        valid_from: validFrom,
        valid_to: validTo,
        version: rate.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', rate.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({
      type: 'tax-rate.changed',
      workshopId: rate.workshop_id,
      payload: { taxRateId: rate.id, ...changesBetween(rate, saved) },
    });
    return presentTaxRate(saved);
  },
);
