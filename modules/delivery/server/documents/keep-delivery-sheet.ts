import { getWorkshop } from '#modules/registry/server/index.ts';
import { type OrderRow, readVisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { type KeptDocument, keepDocument } from '#platform/server/documents/keep-document.ts';
import type { CheckedAtDelivery, Identified } from '../../rules/index.ts';
import { thingsOf } from '../queries/things.ts';
import type { ReadBack } from '../records/take-back.ts';
import type { DeliveryFacts } from './delivery-facts.ts';

export interface HandedBack {
  receiverName: string;
  checks: readonly CheckedAtDelivery[];
  otherAdvisorReason?: string | null;
  readBack: ReadBack;
  identified?: Identified | undefined;
  /** Of the receiver's signature. */
  sha256: string;
}

/** Keeps the signed delivery sheet with what was gone through, paid and given back. */
export async function keepDeliverySheet(
  context: CommandContext,
  order: OrderRow,
  { receiverName, checks, otherAdvisorReason = null, readBack, identified, sha256 }: HandedBack,
): Promise<KeptDocument> {
  const { tx, actor, now } = context;
  const [workshop, house, visit, paid] = await Promise.all([
    getWorkshop(tx, order.workshop_id),
    readHouse(tx, order.workshop_id),
    readVisitOnPaper(tx, order.visit_id),
    readPaid(tx, order.visit_id),
  ]);
  const locale = visit.locale ?? workshop.locale;
  const things = await thingsOf(tx, order.visit_id, locale);
  const facts: DeliveryFacts = {
    ...{ house, visit, checks, otherAdvisorReason, deliveredBy: actor.name },
    settlements: paid.settlements,
    belongings: things.map(({ name, quantity, returnedAt, unreturnedReason }) => ({
      ...{ name, quantity, isBack: returnedAt !== null, unreturnedReason },
    })),
    readings: {
      ...{ odometer: readBack.odometer, fuelPercent: readBack.fuel_percent },
      ...{ fuelPercentBefore: paid.fuelPercentBefore, explanation: readBack.odometer_explanation },
    },
    pickUp: identified ? { copyReturned: false, ...identified } : { copyReturned: true },
    signature: { name: receiverName, at: now.toISOString(), sha256 },
  };
  return keepDocument(context, {
    ...{
      kind: 'delivery-sheet',
      workshopId: order.workshop_id,
      visitId: order.visit_id,
      subjectId: order.id,
    },
    ...{ number: order.number, facts, locale, final: true },
  });
}

interface Paid extends Pick<DeliveryFacts, 'settlements'> {
  fuelPercentBefore: number | null;
}

async function readPaid(tx: Tx, visitId: string): Promise<Paid> {
  const [row] = await tx.rows<Paid>(
    'paid_at_delivery',
    `select v.fuel_percent as "fuelPercentBefore",
       coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'totalMinor', s.total_minor,
           'paidMinor', s.paid_minor) order by s.id)
         from settlements s where s.organization_id = v.organization_id and s.visit_id = v.id and s.payer = 'customer'
           and s.reverses_id is null and s.reversed_by_id is null), '[]') as settlements
     from visits v where v.organization_id = $1 and v.id = $2`,
    [tx.organizationId, visitId],
  );
  return row ?? { settlements: [], fuelPercentBefore: null };
}
