import type { Tx } from '#platform/server/database/tx.ts';
import type { Served } from '#platform/server/files/routes/serve-file.ts';
import type { LinkRow } from '../read-link.ts';

/** A photo the page shows: of a finding of this order, of damage seen on this car, or of a point looked at on it; no other file of the house. */
export async function findPhoto(tx: Tx, link: LinkRow, fileId: string): Promise<Served | null> {
  const [photo] = await tx.rows<{ sha256: string; media_type: string; thumbnail_sha256: string | null }>(
    'find_photo_of_link',
    `select f.sha256, f.media_type, f.thumbnail_sha256 from files f
     where f.organization_id = $1 and f.id = $2 and f.media_type like 'image/%' and (
       exists (select 1 from job_photos p join jobs j on j.organization_id = p.organization_id and j.id = p.job_id
         where p.organization_id = $1 and p.file_id = f.id and j.repair_order_id = $3)
       or exists (select 1 from damage_photos p
         join damage_marks m on m.organization_id = p.organization_id and m.id = p.damage_mark_id
         where p.organization_id = $1 and p.file_id = f.id and m.visit_id = $4 and m.removed_at is null)
       or exists (select 1 from point_photos p
         join point_results r on r.organization_id = p.organization_id and r.id = p.point_result_id
         where p.organization_id = $1 and p.file_id = f.id and r.visit_id = $4))`,
    [tx.organizationId, fileId, link.repair_order_id, link.visit_id],
  );
  if (!photo) return null;
  return photo.thumbnail_sha256
    ? { sha256: photo.thumbnail_sha256, mediaType: 'image/webp', name: `${fileId}.webp` }
    : { sha256: photo.sha256, mediaType: photo.media_type, name: fileId };
}

/** The contract as it was last signed: the customer's copy. */
export async function findSignedPaper(tx: Tx, link: LinkRow): Promise<string | null> {
  const [paper] = await tx.rows<{ id: string }>(
    'find_paper_of_link',
    `select id from documents where organization_id = $1 and subject_id = $2 and kind = 'contract'
       and signed_at is not null order by revision desc limit 1`,
    [tx.organizationId, link.repair_order_id],
  );
  return paper?.id ?? null;
}
