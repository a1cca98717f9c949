import { visitParams } from '#modules/repair-orders/api/index.ts';
import { saveVisit, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { takeKeyBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(takeKeyBody.shape);

/** INSP-5: the key gets a tag of its own and a place in the cabinet; a tag that hangs there already is refused. */
export const takeKey = command('visit.take-key', input, async ({ visitId, tag, place = null }, context) => {
  const { tx, announce } = context;
  const locked = await lockForStep(context, 'takeKey', visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const used = await refuseUsedTag(tx, visit, tag);
  if (used) return used;
  announce({ type: 'visit.key-taken', workshopId: visit.workshop_id, visitId, payload: { tag, place } });
  return saveVisit(tx, visit, { key_tag: tag, key_place: place, key_returned_at: null });
});

/**
 * Two advisors reaching for one tag stand in line at the tag itself, so that the second is told whose key it carries;
 * the index on key tags is the wall behind it.
 */
async function refuseUsedTag(tx: Tx, visit: VisitRow, tag: string): Promise<Refusal | null> {
  tx.send('lock_key_tag', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `key-tag ${visit.workshop_id} ${tag}`,
  ]);
  const [user] = await tx.rows<{ visit_id: string; plate: string | null }>(
    'user_of_key_tag',
    `select v.id as visit_id, c.plate_text as plate
     from visits v join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
     where v.organization_id = $1 and v.workshop_id = $2 and v.key_tag = $3 and v.key_returned_at is null
       and v.id <> $4`,
    [tx.organizationId, visit.workshop_id, tag, visit.id],
  );
  return user
    ? refuse('reception/key-tag-used', { tag, plate: user.plate ?? '—', visitId: user.visit_id })
    : null;
}
