import { getWorkshop } from '#modules/registry/server/index.ts';
import { driverOf, type OrderRow } from '#modules/repair-orders/server/index.ts';
import { findingsOf } from '#modules/walk-around/server/index.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import { formatsFor } from '#platform/server/pdf/format.ts';
import { textIn } from '#platform/server/text.ts';
import type { CustomerPage } from '../../api/index.ts';
import type { LinkRow } from '../read-link.ts';
import { presentMeasures } from './present-measures.ts';
import { otherPayers, phaseOf, presentJobs, presentNotices, presentReceived } from './present-page.ts';
import { readExtras } from './read-extras.ts';
import { readOffer, seenOf } from './read-offer.ts';

/** All the customer may know of their order, in one language; nothing of anybody else. */
export async function readPage(tx: Tx, link: LinkRow, locale: Locale): Promise<CustomerPage> {
  const [offer, workshop, extras, findings] = await Promise.all([
    readOffer(tx, link),
    getWorkshop(tx, link.workshop_id),
    readExtras(tx, link),
    findingsOf(tx, link.visit_id),
  ]);
  const { facts, order } = offer;
  const setting = settingFor(locale, facts.house, order.number);
  const jobs = presentJobs(link, offer, setting);
  const counted = jobs.filter(({ state }) => state === 'offered' || state === 'agreed');
  return {
    purpose: link.purpose,
    locale,
    phase: phaseOf(link, offer),
    result: link.result,
    answeredAt: link.used_at?.toISOString() ?? null,
    hasPaper: link.result !== null && extras.hasPaper,
    pickUpCode: link.result === 'signed' ? extras.pickUpCode : null,
    seen: seenOf(offer),
    expiresAt: link.expires_at.toISOString(),
    workshop: {
      name: workshop.name,
      phone: workshop.phone,
      address: workshop.address,
      timeZone: workshop.time_zone,
    },
    advisor: facts.advisor,
    customer: facts.customer.name,
    broughtBy: link.to_owner ? null : (facts.dropOff?.name ?? null),
    authority: authorityOf(link, order),
    vehicle: { plate: facts.vehicle.plate, name: nameOf(facts.vehicle) },
    orderNumber: order.number,
    currency: order.currency,
    pricesIncludeTax: order.prices_include_tax,
    promisedAt: facts.promisedAt,
    concerns: facts.concerns.map(({ words }) => words),
    received: presentReceived(offer, setting),
    measures: presentMeasures(findings, setting),
    notInspected: findings?.notInspected ?? 0,
    receivedPhotos: extras.receivedPhotos,
    jobs,
    taxMinor: facts.totals.taxMinor,
    totalMinor: facts.totals.totalMinor,
    customerMinor: counted.reduce((sum, job) => sum + job.customerMinor, 0),
    otherPayers: otherPayers(offer, setting),
    wash: order.wash,
    keepOldParts: order.keep_old_parts,
    notices: presentNotices(offer, setting),
    questions: extras.questions,
  };
}

/** A11: how far the word of who brought the car goes; the owner's own has no bound. */
function authorityOf(link: LinkRow, order: OrderRow): CustomerPage['authority'] {
  const driver = driverOf(order);
  if (!driver || link.to_owner) return null;
  return {
    upToMinor: Math.max(driver.limitMinor, driver.ownerAgreedMinor ?? 0),
    agreedMinor: driver.shareMinor,
  };
}

function settingFor(locale: Locale, house: { timeZone: string; currency: string }, number: string): Setting {
  return {
    ...{ locale, number, isOriginal: false, picture: () => undefined },
    t: (key, params = {}) => textIn(locale, key, params),
    f: formatsFor(locale, house.timeZone, house.currency),
  };
}

function nameOf({
  make,
  model,
  modelYear,
}: {
  make: string | null;
  model: string | null;
  modelYear: number | null;
}) {
  return [make, model, modelYear].filter(Boolean).join(' ');
}
