import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, mayAt, worksAt } from '../../actor.ts';
import type { Tx } from '../../database/tx.ts';
import type { FileStore } from '../file-store.ts';

interface FileRow {
  id: string;
  workshop_id: string;
  sha256: string;
  media_type: string;
  thumbnail_sha256: string | null;
  original_name: string | null;
  purpose: string;
}

/** A file of a workshop where the person works; papers and signatures only for those who may see papers. */
export async function findFile(tx: Tx, fileId: string, actor: Actor): Promise<FileRow | null> {
  const [file] = await tx.rows<FileRow>(
    'find_file',
    `select id, workshop_id, sha256, media_type, thumbnail_sha256, original_name, purpose
     from files where organization_id = $1 and id = $2`,
    [tx.organizationId, fileId],
  );
  if (!file || !worksAt(actor, file.workshop_id)) return null;
  const right = ['document', 'signature'].includes(file.purpose) ? 'document.see' : 'file.see';
  return mayAt(actor, right, file.workshop_id) ? file : null;
}

export interface Served {
  sha256: string;
  mediaType: string;
  name: string;
}

export function original(file: FileRow): Served {
  const ending = file.media_type === 'application/pdf' ? 'pdf' : file.media_type.split('/')[1];
  return {
    sha256: file.sha256,
    mediaType: file.media_type,
    name: file.original_name ?? `${file.id}.${ending}`,
  };
}

export function thumbnail(file: FileRow): Served | null {
  if (!file.thumbnail_sha256) return null;
  return { sha256: file.thumbnail_sha256, mediaType: 'image/webp', name: `${file.id}.webp` };
}

/**
 * Sends a stored file. The browser keeps it for itself and asks again by its hash; it is never guessed to be a page,
 * and what might carry scripts of its own is saved instead of shown.
 */
export async function serveFile(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  organizationId: string,
  { sha256, mediaType, name }: Served,
): Promise<FastifyReply | Refusal> {
  const etag = `"${sha256}"`;
  reply.headers({
    etag,
    'cache-control': 'private, max-age=3600',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `${mediaType.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const open = await files.open(organizationId, sha256);
  if (!open) return refuse('request/not-found');
  return reply.code(200).type(mediaType).header('content-length', open.size).send(open.stream);
}
