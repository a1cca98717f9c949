import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export type FileKind = 'picture' | 'document';

/** Telephones write HEIC; whether it can be read depends on the patents the build of sharp respects. */
const readsHeic = sharp.format.heif.input.fileSuffix?.includes('.heic') ?? false;

const kinds: Readonly<Record<string, FileKind>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  ...(readsHeic ? { 'image/heic': 'picture', 'image/heif': 'picture' } : {}),
  'application/pdf': 'document',
};

export interface FoundKind {
  /** Absent when the type is not one we take. */
  readonly kind?: FileKind;
  readonly mediaType?: string;
}

/** What a file is by its content; its name and what the browser claims are not asked. */
export async function kindOf(bytes: Uint8Array): Promise<FoundKind> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found ? { kind: kinds[found.mime], mediaType: found.mime } : {};
}
