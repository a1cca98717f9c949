import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { visitParams, visitSettlements } from '../../api/index.ts';
import { presentGatePass, presentSettlement } from '../records/present-settlement.ts';
import { findGatePass } from '../records/read-gate-pass.ts';
import { readPayments } from '../records/read-payments.ts';
import { readSettlements } from '../records/read-settlements.ts';

interface VisitMoney {
  workshop_id: string;
  due_minor: number;
  fee_name: string | null;
  fee_minor: number | null;
  currency: string;
}

/** The money of one visit. */
export async function readVisitSettlements(
  { visitId }: z.output<typeof visitParams>,
  context: QueryContext,
): Promise<z.output<typeof visitSettlements> | Refusal> {
  const { tx, actor } = context;
  const [[visit], settlements, payments, pass] = await Promise.all([
    tx.rows<VisitMoney>('money_of_visit', moneyOfVisit, [tx.organizationId, visitId]),
    readSettlements(tx, visitId),
    readPayments(tx, visitId),
    findGatePass(tx, visitId),
  ]);
  if (!visit) return refuse('request/not-found');
  const no = lacksRight(actor, 'settlement.see', visit.workshop_id);
  if (no) return no;
  const { fee_name: name, fee_minor: totalMinor } = visit;
  return {
    items: settlements.map((each) => presentSettlement(each, payments, context)),
    gatePass: pass && presentGatePass(pass),
    fee: name !== null && totalMinor !== null ? { name, totalMinor } : null,
    dueMinor: visit.due_minor,
    currency: visit.currency,
  };
}

const moneyOfVisit = `
  select v.workshop_id, v.due_minor, v.fee_name, v.fee_minor, w.currency
  from visits v join workshops w on w.organization_id = v.organization_id and w.id = v.workshop_id
  where v.organization_id = $1 and v.id = $2`;
