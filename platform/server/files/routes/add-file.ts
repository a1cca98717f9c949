import { z } from 'zod';
import { fileFields, type StoredFile } from '#platform/api/files.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '../../actor.ts';
import { type CommandContext, command } from '../../command/command.ts';
import { newId } from '../../ids.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that stands in the store and wants its place in the group's books. */
const keptFile = fileFields.extend({
  sha256,
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  thumbnailSha256: sha256.nullable(),
  name: z.string().nullable(),
  /** The upload in pieces it came by. */
  uploadId: z.uuid().optional(),
});
export type KeptFile = z.output<typeof keptFile>;

/** Writes a stored file into the books; one chain per person, so that a busy shop never queues on its photos. */
export const addFile = command('file.add', keptFile, async (kept, context): Promise<StoredFile | Refusal> => {
  const { tx, actor, now, announce } = context;
  const { workshopId, visitId = null, purpose } = kept;
  const no = lacksRight(actor, 'file.add', workshopId) ?? (await visitIsElsewhere(context, kept));
  if (no) return no;
  const id = newId(now);
  const already = kept.uploadId ? await finishUpload(context, kept.uploadId, id) : null;
  if (isRefusal(already)) return already;
  tx.send('add_file', insertFile, [
    ...[tx.organizationId, id, workshopId, kept.sha256, kept.mediaType, kept.sizeBytes, kept.width],
    ...[kept.height, kept.thumbnailSha256, kept.name, purpose, visitId, now, actor.staffId],
  ]);
  const payload = { fileId: id, purpose, sha256: kept.sha256 };
  announce({ type: 'file.added', workshopId, visitId, chainId: visitId ?? actor.staffId, payload });
  const { mediaType, sizeBytes, width, height } = kept;
  return { id, mediaType, sizeBytes, width, height, hasThumbnail: kept.thumbnailSha256 !== null };
});

const insertFile = `
  insert into files (organization_id, id, workshop_id, sha256, media_type, size_bytes, width, height, thumbnail_sha256,
    original_name, purpose, visit_id, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

async function visitIsElsewhere({ tx }: CommandContext, { visitId, workshopId }: KeptFile) {
  if (!visitId) return null;
  const [here] = await tx.rows('visit_is_here', visitIsHere, [tx.organizationId, visitId, workshopId]);
  return here ? null : refuse('request/not-found');
}

const visitIsHere = 'select 1 from visits where organization_id = $1 and id = $2 and workshop_id = $3';

/** Two completions at once: the first makes the file, the other is told that it was done. */
async function finishUpload({ tx }: CommandContext, uploadId: string, fileId: string) {
  const [finished] = await tx.rows(
    'finish_upload',
    `update uploads set file_id = $3, received_bytes = size_bytes
     where organization_id = $1 and id = $2 and file_id is null returning id`,
    [tx.organizationId, uploadId, fileId],
  );
  return finished ? null : refuse('request/contested');
}
