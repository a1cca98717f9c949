import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type StoredFile, storedFile, type uploadParams } from '#platform/api/files.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Execution } from '../../command/execute.ts';
import { inGroup, type Tx } from '../../database/tx.ts';
import { type Route, raw } from '../../http/routes.ts';
import type { PieceUploads } from '../piece-uploads.ts';
import { type Caller, callerOf, keepFile, refusedFiles } from './keep-file.ts';
import { takeIn } from './take-in.ts';
import { findUpload } from './uploads.ts';

export function completeUploadRoute(
  execution: Execution,
  uploads: PieceUploads,
  params: typeof uploadParams,
): Route {
  return raw({
    method: 'POST',
    url: '/uploads/:uploadId/complete',
    area: 'files',
    right: 'file.add',
    summary: 'Keep the file whose pieces are all here.',
    params,
    answer: storedFile,
    status: 201,
    refusals: ['file/upload-not-found', 'file/incomplete', ...refusedFiles],
    handle: async (request: FastifyRequest) => {
      const caller = callerOf(request);
      if (isRefusal(caller)) return caller;
      const { uploadId } = request.params as z.output<typeof uploadParams>;
      return complete(execution, uploads, caller, uploadId);
    },
  });
}

async function complete(
  execution: Execution,
  uploads: PieceUploads,
  caller: Caller,
  uploadId: string,
): Promise<StoredFile | Refusal> {
  const { actor } = caller;
  const { organizationId } = actor;
  const [found, kept] = await inGroup(execution.pool, organizationId, async (tx) => {
    const upload = await findUpload(tx, uploadId, actor);
    return [upload, upload?.file_id ? await readStored(tx, upload.file_id) : null] as const;
  });
  if (kept) return kept;
  if (!found) return refuse('file/upload-not-found');
  const pieces = await uploads.complete(organizationId, found.piece_upload_id);
  if (isRefusal(pieces)) return pieces;
  const taken = await takeIn(execution.files, organizationId, pieces, found.purpose);
  if (isRefusal(taken)) return taken;
  const { workshop_id: workshopId, purpose, original_name: name } = found;
  const visitId = found.visit_id ?? undefined;
  const file = await keepFile(execution, caller, { ...taken, workshopId, visitId, purpose, name, uploadId });
  if (!isRefusal(file)) await uploads.remove(organizationId, found.piece_upload_id);
  return file;
}

async function readStored(tx: Tx, fileId: string): Promise<StoredFile | null> {
  const [file] = await tx.rows<StoredFile>(
    'read_stored_file',
    `select id, media_type as "mediaType", size_bytes as "sizeBytes", width, height,
       thumbnail_sha256 is not null as "hasThumbnail"
     from files where organization_id = $1 and id = $2`,
    [tx.organizationId, fileId],
  );
  return file ?? null;
}
