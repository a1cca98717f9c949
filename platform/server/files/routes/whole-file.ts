import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileFields } from '#platform/api/files.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { refusalOf } from '../../http/register.ts';

export interface WholeFile {
  fields: { workshopId: string; visitId?: string; purpose: 'photo' | 'scan' };
  bytes: Buffer;
  name: string | null;
}

const limitMb = 25;
const limitBytes = limitMb * 1024 * 1024;
/** What the form around the file may take. */
const slack = 64 * 1024;

/** Reads a form with one file and its fields, in whatever order they come. */
export async function readWholeFile(request: FastifyRequest): Promise<WholeFile | Refusal> {
  if (!request.isMultipart()) return refuse('request/malformed');
  if (Number(request.headers['content-length'] ?? 0) > limitBytes + slack) return tooLarge;
  const fields: Record<string, unknown> = {};
  let file: { bytes: Buffer; name: string | null } | undefined;
  try {
    for await (const part of request.parts({ limits: { files: 1, fields: 8, fileSize: limitBytes } })) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), name: nameOf(part) };
      else fields[part.fieldname] = part.value;
    }
  } catch (error) {
    return refusalOfForm(error);
  }
  if (!file) return refuse('request/invalid', {}, [{ pointer: '/file', code: 'field/needed' }]);
  const parsed = fileFields.safeParse(fields);
  return parsed.success ? { fields: parsed.data, ...file } : refusalOf(parsed.error);
}

const tooLarge = refuse('file/too-large', { limitMb });

/** A name is shown and offered for saving, never used as a path. */
function nameOf({ filename }: MultipartFile): string | null {
  return filename?.replace(/[\p{C}/\\]/gu, '').slice(0, 200) || null;
}

function refusalOfForm(error: unknown): Refusal {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge;
  if (code.startsWith('FST_') || /form|multipart|boundary/i.test(message)) return refuse('request/malformed');
  throw error;
}
