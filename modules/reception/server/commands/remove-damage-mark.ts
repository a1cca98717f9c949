import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { damageMarkParams } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

/** A mark tapped by mistake is taken off the picture; who made and removed it stays known. */
export const removeDamageMark = command(
  'visit.mark-damage',
  damageMarkParams,
  async ({ damageMarkId }, context) => {
    const { tx, now, announce } = context;
    const locked = await lockForStep(context, 'markDamage', damageMarkId, 'damage-mark');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const removed = await tx.rows(
      'remove_damage_mark',
      `update damage_marks set removed_at = $3
       where organization_id = $1 and id = $2 and removed_at is null returning id`,
      [tx.organizationId, damageMarkId, now],
    );
    if (removed.length === 0) return refuse('reception/damage-already-removed');
    announce({
      type: 'visit.damage-mark-removed',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { damageMarkId },
    });
    return { id: damageMarkId, visitId: visit.id, removedAt: now.toISOString() };
  },
);
