import { isRefusal } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { textIn } from '#platform/server/text.ts';
import type { SetupBody } from '../../api/setup.ts';
import {
  type CountryProfile,
  countryProfileOn,
  serviceStandardFor,
  validateOpeningHours,
} from '../../rules/index.ts';
import type { House } from './house.ts';

/**
 * Writes a workshop down with what its country begins with: tax, whether prices include it, and the first version of
 * its service standard. The price of an hour is the house's own and is left open.
 */
export async function openWorkshop(
  tx: Tx,
  { workshopId, staffId }: Pick<House, 'workshopId' | 'staffId'>,
  wish: SetupBody['workshop'],
  now: Date,
): Promise<void> {
  const organization_id = tx.organizationId;
  const profile = countryProfileOn(wish.country, now.toISOString().slice(0, 10));
  const hours = validateOpeningHours(wish.openingHours);
  await tx.db
    .insertInto('workshops')
    .values({
      organization_id,
      id: workshopId,
      name: wish.name,
      country: wish.country,
      time_zone: wish.timeZone,
      currency: wish.currency,
      locale: wish.locale,
      prices_include_tax: profile.tax.pricesIncludeTax,
      opening_hours: JSON.stringify(isRefusal(hours) ? [] : hours),
      created_at: now,
    })
    .execute();
  await tx.db
    .insertInto('tax_rates')
    .values(
      taxesOf(profile).map((tax) => ({
        ...{ organization_id, workshop_id: workshopId, id: newId(now), valid_from: profile.inForceFrom },
        ...{ ...tax, name: textIn(wish.locale, `setup.tax.${wish.country}`) },
      })),
    )
    .execute();
  await tx.db
    .insertInto('service_standards')
    .values({
      ...{ organization_id, workshop_id: workshopId, version: 1, valid_from: now, created_by: staffId },
      parameters: JSON.stringify(serviceStandardFor(profile)),
    })
    .execute();
}

function taxesOf({ tax }: CountryProfile) {
  if (tax.laborBp === tax.partBp) return [{ applies_to: 'all', rate_bp: tax.laborBp }];
  return [
    { applies_to: 'labor', rate_bp: tax.laborBp },
    { applies_to: 'part', rate_bp: tax.partBp },
  ];
}
