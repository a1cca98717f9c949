import { type FieldFault, isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { isTimeZone } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';
import { changeWorkshopBody, workshopParams } from '../../api/index.ts';
import { validateOpeningHours } from '../../rules/index.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { readTaxNumber } from '../edit/tax-number.ts';
import { presentWorkshop } from '../present/workshop.ts';

const input = changeWorkshopBody.extend(workshopParams.shape);
type Change = ReturnType<typeof input.parse>;

/** Puts right what a workshop says of itself: its hours, its address, the numbers on its papers. */
export const changeWorkshop = command('workshop.keep', input, async (change, context) => {
  const { tx, actor, announce } = context;
  const no = lacksRight(actor, 'workshop.keep', change.workshopId);
  if (no) return no;
  const workshop = await lockInGroup(context, 'workshops', change.workshopId);
  if (isRefusal(workshop)) return workshop;
  const read = readChange(change, workshop.country);
  if (isRefusal(read)) return read;

  const saved = await tx.db
    .updateTable('workshops')
    .set({
      name: change.name,
      legal_name: change.legalName,
      time_zone: change.timeZone,
      locale: change.locale,
      prices_include_tax: change.pricesIncludeTax,
      phone: read.phone,
      address: change.address,
      licence_number: change.licenceNumber,
      tax_number: read.taxNumber,
      opening_hours: read.openingHours && JSON.stringify(read.openingHours),
      version: workshop.version + 1,
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', workshop.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  announce({ type: 'workshop.changed', workshopId: workshop.id, payload: changesBetween(workshop, saved) });
  return presentWorkshop(saved);
});

/** Reads what has a form of its own; all that is wrong is said at once. */
function readChange(change: Change, country: string) {
  const { phone, taxNumber, timeZone, openingHours } = change;
  const zone =
    timeZone && !isTimeZone(timeZone) ? refuseField('/timeZone', 'workshop/time-zone-unknown') : undefined;
  const hours = openingHours && validateOpeningHours(openingHours);
  const number = taxNumber ? readTaxNumber(taxNumber, country, true) : taxNumber;
  const called = phone ? (e164(phone, country) ?? refuseField('/phone', 'contact/phone-not-valid')) : phone;
  const wrong = [zone, hours, number, called].filter(isRefusal);
  if (wrong.length > 0) return together(wrong);
  return {
    openingHours: hours as Exclude<typeof hours, Refusal>,
    taxNumber: number as Exclude<typeof number, Refusal>,
    phone: called as Exclude<typeof called, Refusal>,
  };
}

function together(refusals: readonly Refusal[]): Refusal {
  const fields: FieldFault[] = refusals.flatMap((refusal) => refusal.fields ?? []);
  return { kind: 'refusal', code: 'request/invalid', params: {}, fields };
}
