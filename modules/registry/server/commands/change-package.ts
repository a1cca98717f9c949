import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changePackageBody, packageParams } from '../../api/index.ts';
import { catalogueSearchText } from '../catalogue/op-code-rows.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { refuseEmptyLines, refuseEmptyYears } from '../packages/package-faults.ts';
import { readPackage, saveLines, saveModels } from '../packages/package-rows.ts';
import { refuseUnknownSubjects } from '../price-lists/entry-faults.ts';

const input = changePackageBody.extend(packageParams.shape);

/** Puts a package right, or takes it out of use; jobs written with it keep their lines and prices. */
export const changePackage = command('price.keep', input, async (change, context) => {
  const { tx, now, announce } = context;
  const sold = await lockInWorkshop(context, 'price.keep', 'packages', change.packageId);
  if (isRefusal(sold)) return sold;
  const { lines, models, names = sold.names as NonNullable<typeof change.names> } = change;
  const no =
    (lines && (refuseEmptyLines(lines) ?? (await refuseUnknownSubjects(tx, lines, '/lines')))) ??
    (models && refuseEmptyYears(models));
  if (no) return no;
  const saved = await tx.db
    .updateTable('packages')
    .set({
      ...{ code: change.code, names: JSON.stringify(names), version: sold.version + 1 },
      search_text: catalogueSearchText(change.code ?? sold.code, names),
      ...{ fixed_minor: change.fixedMinor, every_distance: change.everyDistance },
      ...{
        every_months: change.everyMonths,
        distance_unit: change.distanceUnit,
        published: change.published,
      },
      archived_at: archivedAs(change.archived, sold, now),
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', sold.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (lines) saveLines(tx, sold.id, lines, now);
  if (models) saveModels(tx, sold.id, models, now);
  announce({
    type: 'package.changed',
    workshopId: sold.workshop_id,
    payload: { packageId: sold.id, ...changesBetween(sold, saved), ...(lines ? { lines } : {}) },
  });
  return (await readPackage(tx, sold.id)) ?? refuse('request/not-found');
});
