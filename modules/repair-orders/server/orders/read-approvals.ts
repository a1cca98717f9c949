import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { approval } from '../../api/index.ts';
import { type OrderThing, orderIdBy } from '../spine/read-order.ts';

type Approval = z.output<typeof approval>;

/** Every yes and no the customer gave to an order, oldest first. */
export function readApprovals(
  tx: Tx,
  id: string,
  thing: OrderThing = 'repair-order',
): Promise<ApprovalRow[]> {
  return tx.rows<ApprovalRow>(
    `read_approvals_of_${thing}`,
    `select id, kind, decision, channel, job_ids, amount_minor, promised_at, decided_by_name, phone, words,
       signature_id is not null as signed, decided_at, recorded_by
     from approvals where organization_id = $1 and repair_order_id = ${orderIdBy(thing)} order by decided_at, id`,
    [tx.organizationId, id],
  );
}

export interface ApprovalRow {
  id: string;
  kind: Approval['kind'];
  decision: Approval['decision'];
  channel: Approval['channel'];
  job_ids: string[];
  amount_minor: number;
  promised_at: Date | null;
  decided_by_name: string;
  phone: string | null;
  words: string | null;
  signed: boolean;
  decided_at: Date;
  recorded_by: string;
}

export function presentApproval(row: ApprovalRow, mayKnowCustomer: boolean): Approval {
  return {
    id: row.id,
    kind: row.kind,
    decision: row.decision,
    channel: row.channel,
    jobIds: row.job_ids,
    amountMinor: row.amount_minor,
    promisedAt: row.promised_at?.toISOString() ?? null,
    decidedByName: mayKnowCustomer ? row.decided_by_name : null,
    phone: mayKnowCustomer ? row.phone : null,
    words: row.words,
    signed: row.signed,
    decidedAt: row.decided_at.toISOString(),
    recordedBy: row.recorded_by,
  };
}
