import { getWorkshop } from '#modules/registry/server/index.ts';
import { type OrderRow, readVisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { type KeptDocument, keepDocument } from '#platform/server/documents/keep-document.ts';
import type { CheckedAtDelivery, Identified } from '../../rules/index.ts';
import type { DeliveryFacts } from './delivery-facts.ts';

export interface HandedBack {
  receiverName: string;
  checks: readonly CheckedAtDelivery[];
  otherAdvisorReason?: string | null;
  identified?: Identified | undefined;
  /** Of the receiver's signature. */
  sha256: string;
}

/** Keeps the signed delivery sheet with what was gone through, paid and given back. */
export async function keepDeliverySheet(
  context: CommandContext,
  order: OrderRow,
  { receiverName, checks, otherAdvisorReason = null, identified, sha256 }: HandedBack,
): Promise<KeptDocument> {
  const { tx, actor, now } = context;
  const [workshop, house, visit, given] = await Promise.all([
    getWorkshop(tx, order.workshop_id),
    readHouse(tx, order.workshop_id),
    readVisitOnPaper(tx, order.visit_id),
    readGivenBack(tx, order.visit_id),
  ]);
  const facts: DeliveryFacts = {
    ...{ house, visit, checks, otherAdvisorReason, ...given, deliveredBy: actor.name },
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
    ...{ number: order.number, facts, locale: visit.locale ?? workshop.locale, final: true },
  });
}

async function readGivenBack(
  tx: Tx,
  visitId: string,
): Promise<Pick<DeliveryFacts, 'settlements' | 'belongings'>> {
  const [row] = await tx.rows<Pick<DeliveryFacts, 'settlements' | 'belongings'>>(
    'given_back_at_delivery',
    `select
       coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'totalMinor', s.total_minor,
           'paidMinor', s.paid_minor) order by s.id)
         from settlements s where s.organization_id = $1 and s.visit_id = $2 and s.payer = 'customer'
           and s.reverses_id is null and s.reversed_by_id is null), '[]') as settlements,
       coalesce((select jsonb_agg(jsonb_build_object('name', b.name, 'quantity', b.quantity,
           'isBack', b.returned_at is not null) order by b.created_at, b.id)
         from visit_belongings b where b.organization_id = $1 and b.visit_id = $2), '[]') as belongings`,
    [tx.organizationId, visitId],
  );
  return row ?? { settlements: [], belongings: [] };
}
