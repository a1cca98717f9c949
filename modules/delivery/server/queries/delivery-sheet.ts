import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { deliverySheet, orderParams } from '../../api/index.ts';
import {
  type CheckedAtDelivery,
  deliveryChecks,
  type IdentityKind,
  indispensableChecks,
} from '../../rules/index.ts';

interface Row {
  workshop_id: string;
  advisor_id: string | null;
  advisor_name: string | null;
  receiver_name: string | null;
  checks: CheckedAtDelivery[];
  other_advisor_reason: string | null;
  delivered_at: Date | null;
  delivered_by_name: string | null;
  has_copy: boolean;
  copy_returned: boolean | null;
  no_copy_reason: string | null;
  receiver_phone: string | null;
  identity_kind: IdentityKind | null;
  identity_ending: string | null;
  document_id: string | null;
}

/** The list to go through with the customer; once signed, what was said on it. */
export async function readDeliverySheet(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof deliverySheet> | Refusal> {
  const [row] = await tx.rows<Row>('delivery_sheet', read, [tx.organizationId, repairOrderId]);
  if (!row) return refuse('request/not-found');
  const no = lacksRight(actor, 'visit.see', row.workshop_id);
  if (no) return no;
  const { advisor_id: id, advisor_name: name } = row;
  return {
    checks: deliveryChecks.map((key) => ({ key, indispensable: indispensableChecks.includes(key) })),
    receivingAdvisor: id !== null && name !== null ? { id, name } : null,
    isReceivingAdvisor: id === null || id === actor.staffId,
    hasCopy: row.has_copy,
    delivered: deliveredOf(row, mayAt(actor, 'customer.see', row.workshop_id)),
  };
}

function deliveredOf(row: Row, seesPeople: boolean): z.output<typeof deliverySheet>['delivered'] {
  if (row.receiver_name === null || row.delivered_at === null) return null;
  return {
    receiverName: row.receiver_name,
    checks: row.checks,
    otherAdvisorReason: row.other_advisor_reason,
    copyReturned: row.copy_returned,
    noCopyReason: row.no_copy_reason,
    receiverPhone: seesPeople ? row.receiver_phone : null,
    identityKind: row.identity_kind,
    identityEnding: seesPeople ? row.identity_ending : null,
    deliveredAt: row.delivered_at.toISOString(),
    deliveredByName: row.delivered_by_name,
    documentId: row.document_id,
  };
}

const read = `
  select o.workshop_id, v.advisor_id, a.name as advisor_name, d.receiver_name, d.checks, d.other_advisor_reason,
    d.delivered_at, d.copy_returned, d.no_copy_reason, d.receiver_phone, d.identity_kind, d.identity_ending,
    o.pick_up_code is not null as has_copy, b.name as delivered_by_name,
    (select p.id from documents p where p.organization_id = o.organization_id and p.subject_id = o.id
      and p.visit_id = o.visit_id and p.kind = 'delivery-sheet' and p.signed_at is not null limit 1) as document_id
  from repair_orders o
  join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
  left join staff a on a.organization_id = v.organization_id and a.id = v.advisor_id
  left join deliveries d on d.organization_id = o.organization_id and d.repair_order_id = o.id
  left join staff b on b.organization_id = d.organization_id and b.id = d.delivered_by
  where o.organization_id = $1 and o.id = $2`;
