import type { VisitChanges, VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

/**
 * SETL-4 takes the gate pass back when what it stood on is gone, and gives the changes that bring the car back in
 * house; a car that is already on the road stays there.
 */
export function voidGatePass(
  { tx, now, announce }: Pick<CommandContext, 'tx' | 'now' | 'announce'>,
  visit: VisitRow,
  reason: string,
): VisitChanges {
  if (visit.state !== 'leaving') return {};
  tx.send(
    'void_gate_pass',
    `update gate_passes set voided_at = $3, void_reason = $4
     where organization_id = $1 and visit_id = $2 and voided_at is null and used_at is null`,
    [tx.organizationId, visit.id, now, reason],
  );
  announce({ type: 'visit.gate-pass-voided', workshopId: visit.workshop_id, visitId: visit.id });
  return { state: 'in-house', gate_pass_at: null };
}
