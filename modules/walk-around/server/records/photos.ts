import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** Photos are of this workshop and not of another car; from here on they belong to this visit. */
export async function takePhotos(
  tx: Tx,
  visit: Pick<VisitRow, 'id' | 'workshop_id'>,
  fileIds: readonly string[],
): Promise<Refusal | null> {
  if (fileIds.length === 0) return null;
  const rows = await tx.rows<{ id: string }>(
    'take_photos_of_visit',
    `update files set visit_id = $4 where organization_id = $1 and id = any($2) and workshop_id = $3
       and (visit_id is null or visit_id = $4) returning id`,
    [tx.organizationId, fileIds, visit.workshop_id, visit.id],
  );
  const taken = new Set(rows.map(({ id }) => id));
  const place = fileIds.findIndex((fileId) => !taken.has(fileId));
  return place === -1 ? null : refuseField(`/fileIds/${place}`, 'reception/photo-not-found');
}
