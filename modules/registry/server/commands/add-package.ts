import { refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addPackageBody, workshopParams } from '../../api/index.ts';
import { catalogueSearchText } from '../catalogue/op-code-rows.ts';
import { refuseEmptyLines, refuseEmptyYears } from '../packages/package-faults.ts';
import { readPackage, saveLines, saveModels } from '../packages/package-rows.ts';
import { refuseUnknownSubjects } from '../price-lists/entry-faults.ts';

const input = addPackageBody.extend(workshopParams.shape);

/** QUOTE-4: puts labour and parts together into something that is sold as one. */
export const addPackage = command('price.keep', input, async (sold, context) => {
  const { tx, actor, now, announce } = context;
  const { workshopId, code, names, lines, models } = sold;
  const no =
    lacksRight(actor, 'price.keep', workshopId) ??
    refuseEmptyLines(lines) ??
    refuseEmptyYears(models) ??
    (await refuseUnknownSubjects(tx, lines, '/lines'));
  if (no) return no;
  const id = newId(now);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('packages')
    .values({
      ...{ organization_id: tx.organizationId, id, workshop_id: workshopId, code },
      ...{ names: JSON.stringify(names), search_text: catalogueSearchText(code, names) },
      ...{ fixed_minor: sold.fixedMinor, every_distance: sold.everyDistance, every_months: sold.everyMonths },
      ...{ distance_unit: sold.distanceUnit, published: sold.published },
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'workshop_id', 'code']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return refuseField('/code', 'package/code-taken');
  saveModels(tx, id, models, now);
  saveLines(tx, id, lines, now);
  announce({ type: 'package.added', workshopId, payload: { packageId: id, code, lines: lines.length } });
  return (await readPackage(tx, id)) ?? refuse('request/not-found');
});
