import { z } from 'zod';
import { openUploadBody, uploadParams } from '#platform/api/files.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight, mayAt } from '../../actor.ts';
import { command } from '../../command/command.ts';
import type { Tx } from '../../database/tx.ts';
import { newId } from '../../ids.ts';
import type { PieceUploads } from '../piece-uploads.ts';

export interface UploadRow {
  id: string;
  workshop_id: string;
  piece_upload_id: string;
  original_name: string | null;
  size_bytes: number;
  received_bytes: number;
  visit_id: string | null;
  purpose: 'photo' | 'scan';
  file_id: string | null;
}

interface Upload {
  id: string;
  sizeBytes: number;
  offset: number;
  fileId: string | null;
}

/** Begins a file that comes in pieces: its size is said first, so that one too large is refused before it is sent. */
export function openUpload(uploads: PieceUploads) {
  return command('file.add', openUploadBody, async (input, context): Promise<Upload | Refusal> => {
    const { tx, actor, now } = context;
    const { workshopId, visitId = null, purpose, name = null, sizeBytes } = input;
    const no = lacksRight(actor, 'file.add', workshopId);
    if (no) return no;
    const opened = await uploads.create(tx.organizationId, sizeBytes);
    if (isRefusal(opened)) return opened;
    const id = newId(now);
    tx.send('open_upload', insertUpload, [
      ...[tx.organizationId, id, workshopId, opened.id, name, sizeBytes, visitId, purpose],
      ...[now, actor.staffId],
    ]);
    return { id, sizeBytes, offset: 0, fileId: null };
  });
}

const insertUpload = `
  insert into uploads (organization_id, id, workshop_id, piece_upload_id, original_name, size_bytes, visit_id, purpose,
    created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Adds the next piece; the same piece sent twice is told where to go on, and nothing is written twice. */
export function appendPiece(uploads: PieceUploads) {
  const input = uploadParams.extend({
    offset: z.number().int().min(0),
    piece: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  });
  return command(
    'file.add',
    input,
    async ({ uploadId, offset, piece }, context): Promise<Upload | Refusal> => {
      const { tx, actor } = context;
      const upload = await findUpload(tx, uploadId, actor, 'for update');
      if (!upload) return refuse('file/upload-not-found');
      const appended = await uploads.append(tx.organizationId, upload.piece_upload_id, offset, piece);
      if (isRefusal(appended)) return appended;
      tx.send('note_piece', 'update uploads set received_bytes = $3 where organization_id = $1 and id = $2', [
        tx.organizationId,
        uploadId,
        appended.offset,
      ]);
      return { ...presentUpload(upload), offset: appended.offset };
    },
  );
}

/** An upload of a workshop where the person may add files; null for every other. */
export async function findUpload(
  tx: Tx,
  uploadId: string,
  actor: Actor,
  lock: 'for update' | '' = '',
): Promise<UploadRow | null> {
  const [upload] = await tx.rows<UploadRow>(
    lock ? 'lock_upload' : 'find_upload',
    `select id, workshop_id, piece_upload_id, original_name, size_bytes, received_bytes, visit_id, purpose, file_id
     from uploads where organization_id = $1 and id = $2 ${lock}`,
    [tx.organizationId, uploadId],
  );
  return upload && mayAt(actor, 'file.add', upload.workshop_id) ? upload : null;
}

export function presentUpload(upload: UploadRow): Upload {
  return {
    id: upload.id,
    sizeBytes: upload.size_bytes,
    offset: upload.received_bytes,
    fileId: upload.file_id,
  };
}
