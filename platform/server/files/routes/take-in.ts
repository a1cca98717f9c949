import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { admit } from '../admit.ts';
import type { FileStore } from '../file-store.ts';
import type { KeptFile } from './add-file.ts';

type Kept = Pick<KeptFile, 'sha256' | 'mediaType' | 'sizeBytes' | 'width' | 'height' | 'thumbnailSha256'>;

/** Looks at a file, cleans it and puts it into the store; what it is goes into the books in a second step. */
export async function takeIn(
  files: FileStore,
  organizationId: string,
  source: Parameters<typeof admit>[0],
  purpose: KeptFile['purpose'],
): Promise<Kept | Refusal> {
  const admitted = await admit(source, { accept: purpose === 'photo' ? 'picture' : 'any' });
  if (isRefusal(admitted)) return admitted;
  const { mediaType } = admitted;
  const stored = await files.put(organizationId, admitted.bytes, { mediaType });
  const common = { sha256: stored.sha256, sizeBytes: stored.size, mediaType };
  if (admitted.kind === 'document') return { ...common, width: null, height: null, thumbnailSha256: null };
  const { thumbnail, width, height } = admitted;
  const small = await files.put(organizationId, thumbnail.bytes, thumbnail);
  return { ...common, width, height, thumbnailSha256: small.sha256 };
}
