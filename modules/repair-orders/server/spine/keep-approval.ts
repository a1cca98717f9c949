import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { OrderRow } from './read-order.ts';

export interface ApprovalGiven {
  id?: string;
  kind: 'contract' | 'additional-work' | 'overrun';
  decision: 'approved' | 'declined';
  channel: 'on-site' | 'phone' | 'link' | 'paper';
  jobIds: readonly string[];
  amountMinor: number;
  promisedAt: Date | null;
  decidedByName: string;
  phone?: string | null;
  words?: string | null;
  signatureId?: string | null;
}

/** CHANGE-2: each yes and no of the customer is kept with who, how, when and for how much; sent, not waited for. */
export function keepApproval(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  order: OrderRow,
  given: ApprovalGiven,
): void {
  tx.post(
    tx.db.insertInto('approvals').values({
      organization_id: tx.organizationId,
      id: given.id ?? newId(now),
      visit_id: order.visit_id,
      repair_order_id: order.id,
      kind: given.kind,
      decision: given.decision,
      channel: given.channel,
      job_ids: [...given.jobIds],
      amount_minor: given.amountMinor,
      promised_at: given.promisedAt,
      decided_by_name: given.decidedByName,
      phone: given.phone ?? null,
      words: given.words ?? null,
      signature_id: given.signatureId ?? null,
      decided_at: now,
      recorded_by: actor.staffId,
    }),
  );
}
