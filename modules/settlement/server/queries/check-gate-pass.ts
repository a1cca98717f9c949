import type { z } from 'zod';
import { visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfVisit, readVisit } from '#modules/repair-orders/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { gatePassCheck, gatePassParams, gateQuery } from '../../api/index.ts';
import type { GatePassGround } from '../../rules/index.ts';
import { type CarRow, carColumns, presentCar } from '../records/car-at-gate.ts';

interface Row extends CarRow {
  number: string;
  ground: GatePassGround;
  issued_at: Date;
  used_at: Date | null;
  voided_at: Date | null;
}

/** SETL-4 the guard types the six digits and sees whether they are good, for which car, and what still holds it. */
export async function checkGatePass(
  { code, workshopId }: z.output<typeof gatePassParams> & z.output<typeof gateQuery>,
  { tx, actor, locale }: QueryContext,
): Promise<z.output<typeof gatePassCheck> | Refusal> {
  const no = lacksRight(actor, 'gate.see', workshopId);
  if (no) return no;
  const [pass] = await tx.rows<Row>('gate_pass_by_code', byCode, [tx.organizationId, workshopId, code]);
  if (!pass) return refuse('settlement/gate-pass-unknown');
  const state = pass.voided_at ? 'voided' : pass.used_at ? 'used' : 'valid';
  const visit = state === 'valid' ? await readVisit(tx, 'visit', pass.visit_id, actor) : null;
  if (isRefusal(visit)) return visit;
  const exit =
    visit &&
    allowedActions(
      { recordExit: visitLifecycle.recordExit },
      factsOfVisit(visit),
      rolesAt(actor, workshopId),
    )[0];
  return {
    ...{ number: pass.number, state, ground: pass.ground, car: presentCar(pass) },
    issuedAt: pass.issued_at.toISOString(),
    usedAt: pass.used_at?.toISOString() ?? null,
    voidedAt: pass.voided_at?.toISOString() ?? null,
    exit: exit ? withDetails(exit, locale) : null,
  };
}

/** Digits come round again: the valid pass first, else the last one that bore them. */
const byCode = `
  select ${carColumns}, g.number, g.ground, g.issued_at, g.used_at, g.voided_at
  from gate_passes g
  join visits v on v.organization_id = g.organization_id and v.id = g.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  where g.organization_id = $1 and g.workshop_id = $2 and g.code = $3
  order by (g.used_at is null and g.voided_at is null) desc, g.id desc limit 1`;
