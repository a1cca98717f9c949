import { lockForStep } from '#modules/reception/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { compareDamageBody } from '../../api/index.ts';
import { seenTimes } from '../records/device.ts';

const input = visitParams.extend(compareDamageBody.shape);
type Comparison = ReturnType<typeof input.parse>;

/**
 * INSP-4: a mark of an earlier visit held against the car today. What is still there is marked for this visit too, so
 * that the contract names it; what is gone was mended elsewhere or taken for dirt.
 */
export const compareDamage = command('visit.mark-damage', input, async (comparison, context) => {
  const { announce } = context;
  const locked = await lockForStep(context, 'markDamage', comparison.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const known = await lookUp(context, visit, comparison.damageMarkId);
  if (!known) return refuse('request/not-found');
  const { damageMarkId, verdict } = comparison;
  if (known.verdict) return refuse('walk-around/already-compared');
  const newMarkId = await keep(context, visit, comparison);
  announce({
    type: 'visit.damage-compared',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { damageMarkId, verdict, newMarkId },
  });
  return { visitId: visit.id, damageMarkId, verdict, newMarkId };
});

/** The mark is of this very car and of another stay. */
async function lookUp({ tx }: CommandContext, visit: VisitRow, damageMarkId: string) {
  const [known] = await tx.rows<{ verdict: string | null }>(
    'mark_to_compare',
    `select c.verdict from damage_marks m
     join visits v on v.organization_id = m.organization_id and v.id = m.visit_id
     left join damage_comparisons c on c.organization_id = m.organization_id and c.damage_mark_id = m.id
       and c.visit_id = $2
     where m.organization_id = $1 and m.id = $3 and v.vehicle_id = $4 and v.id <> $2 and m.removed_at is null`,
    [tx.organizationId, visit.id, damageMarkId, visit.vehicle_id],
  );
  return known;
}

async function keep(
  { tx, actor, now }: CommandContext,
  visit: VisitRow,
  { damageMarkId, verdict, device }: Comparison,
): Promise<string | null> {
  const newMarkId = verdict === 'still-there' ? newId(now) : null;
  if (newMarkId) {
    tx.send('mark_again', markAgain, [
      tx.organizationId,
      newMarkId,
      visit.id,
      damageMarkId,
      now,
      actor.staffId,
    ]);
    tx.send('damage_is_there', damageIsThere, [tx.organizationId, visit.id]);
  }
  const { seenAt, deviceAt } = seenTimes(device, visit, now);
  tx.send('keep_comparison', keepComparison, [
    ...[tx.organizationId, visit.id, damageMarkId, verdict, newMarkId, seenAt, deviceAt, actor.staffId],
  ]);
  return newMarkId;
}

const markAgain = `
  insert into damage_marks (organization_id, id, visit_id, view, x_bp, y_bp, kind, severity, note, created_at, created_by)
  select organization_id, $2, $3, view, x_bp, y_bp, kind, severity, note, $5, $6
  from damage_marks where organization_id = $1 and id = $4`;

const damageIsThere = `
  update visits set no_damage_seen = false, version = version + 1
  where organization_id = $1 and id = $2 and no_damage_seen`;

const keepComparison = `
  insert into damage_comparisons (organization_id, visit_id, damage_mark_id, verdict, new_mark_id, seen_at, device_at,
    seen_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`;
