import type { z } from 'zod';
import { type damageMark, visitParams } from '#modules/repair-orders/api/index.ts';
import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { markDamageBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(markDamageBody.shape);

/** Damage the car came with is tapped on its picture, with photos: what is not marked now is the shop's later. */
export const markDamage = command('visit.mark-damage', input, async (mark, context) => {
  const { now, announce } = context;
  const locked = await lockForStep(context, 'markDamage', mark.visitId);
  if (isRefusal(locked)) return locked;
  const photos = [...new Set(mark.fileIds)];
  const strange = await refuseStrangePhotos(context.tx, locked.visit, photos);
  if (strange) return strange;
  const id = newId(now);
  writeMark(context, locked.visit, { ...mark, id, photos });
  announce({
    type: 'visit.damage-marked',
    workshopId: locked.visit.workshop_id,
    visitId: mark.visitId,
    payload: { damageMarkId: id, view: mark.view, kind: mark.kind, photos: photos.length },
  });
  const { view, xBp, yBp, kind, severity, note = null } = mark;
  const marked: z.output<typeof damageMark> = {
    ...{ id, view, xBp, yBp, kind, severity, note, photos },
    markedAt: now.toISOString(),
  };
  return marked;
});

/** Photos are of this workshop, and not of another car's visit. */
async function refuseStrangePhotos(tx: Tx, visit: VisitRow, photos: string[]): Promise<Refusal | null> {
  if (photos.length === 0) return null;
  const rows = await tx.rows<{ id: string }>(
    'photos_for_visit',
    `select id from files where organization_id = $1 and id = any($2) and workshop_id = $3
       and (visit_id is null or visit_id = $4)`,
    [tx.organizationId, photos, visit.workshop_id, visit.id],
  );
  const known = new Set(rows.map(({ id }) => id));
  const place = photos.findIndex((photo) => !known.has(photo));
  return place === -1 ? null : refuseField(`/fileIds/${place}`, 'reception/photo-not-found');
}

type Mark = z.output<typeof input> & { id: string; photos: string[] };

/** A mark takes back that no damage was seen. */
function writeMark({ tx, actor, now }: CommandContext, visit: VisitRow, mark: Mark): void {
  const { organizationId } = tx;
  tx.send(
    'mark_damage',
    `insert into damage_marks (organization_id, id, visit_id, view, x_bp, y_bp, kind, severity, note, created_at,
       created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      organizationId,
      mark.id,
      visit.id,
      mark.view,
      mark.xBp,
      mark.yBp,
      mark.kind,
      mark.severity,
      mark.note ?? null,
      now,
      actor.staffId,
    ],
  );
  tx.send(
    'take_back_no_damage',
    `update visits set no_damage_seen = false, version = version + 1
     where organization_id = $1 and id = $2 and no_damage_seen`,
    [organizationId, visit.id],
  );
  if (mark.photos.length === 0) return;
  tx.send(
    'keep_damage_photos',
    `with of_this_visit as (
       update files set visit_id = $3 where organization_id = $1 and id = any($4) and visit_id is null)
     insert into damage_photos (organization_id, damage_mark_id, file_id) select $1, $2, unnest($4::uuid[])`,
    [organizationId, mark.id, visit.id, mark.photos],
  );
}
