import { readFile, stat } from 'node:fs/promises';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { kindOf } from './file-kind.ts';
import { type CleanPicture, cleanPicture } from './picture.ts';

export type AdmittedFile = AdmittedPicture | AdmittedDocument;

export interface AdmittedPicture extends CleanPicture {
  readonly kind: 'picture';
}

/** A PDF as it came: it may carry scripts, so it is served as a download and never opened inside our pages. */
export interface AdmittedDocument {
  readonly kind: 'document';
  readonly mediaType: 'application/pdf';
  readonly bytes: Buffer;
}

export interface AdmissionRules {
  /** `picture` where only a photograph makes sense. */
  readonly accept?: 'picture' | 'any';
  readonly limitMb?: number;
}

const mb = 1024 * 1024;

/** The door for everything people upload: says what it is by its content and lets in only what is whole and known. */
export async function admit(
  source: Uint8Array | { readonly path: string },
  { accept = 'any', limitMb = 25 }: AdmissionRules = {},
): Promise<Refusal | AdmittedFile> {
  const size = 'path' in source ? (await stat(source.path)).size : source.length;
  if (size > limitMb * mb) return refuse('file/too-large', { limitMb });
  const bytes =
    'path' in source
      ? await readFile(source.path)
      : Buffer.from(source.buffer, source.byteOffset, source.length);
  const { kind, mediaType } = await kindOf(bytes);
  if (accept === 'picture' && !mediaType?.startsWith('image/')) return refuse('file/not-a-picture');
  if (!kind) return refuse('file/type-not-allowed');
  return kind === 'picture' ? admitPicture(bytes) : admitDocument(bytes);
}

async function admitPicture(bytes: Buffer): Promise<Refusal | AdmittedPicture> {
  const picture = await cleanPicture(bytes);
  return isRefusal(picture) ? picture : { kind: 'picture', ...picture };
}

/** A PDF that was cut off on its way has lost the table at its end. */
function admitDocument(bytes: Buffer): Refusal | AdmittedDocument {
  const end = bytes.subarray(-4096).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(end)) return refuse('file/broken');
  return { kind: 'document', mediaType: 'application/pdf', bytes };
}
