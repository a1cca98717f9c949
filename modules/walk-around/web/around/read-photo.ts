import { shrinkPhoto } from '#platform/web/design/shrink-photo.ts';

/** Why a chosen file does not become a photo; each has its sentence `photo.fault.<code>`. */
export type PhotoFault = 'not-a-photo' | 'heic' | 'unreadable' | 'too-large';

const mb = 1024 * 1024;
/** What a tablet can still open; a photo made smaller here is far below what the server takes. */
const largest = 150 * mb;

/**
 * Looks at a file before it is put down: what cannot be shown would be refused hours later, when nobody stands beside the
 * car any more. Large photos are made smaller; a telephone's HEIC is taken where this browser can open it.
 */
export async function readPhoto(file: File): Promise<Blob | PhotoFault> {
  const isHeic = /hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name);
  if (!isHeic && !file.type.startsWith('image/')) return 'not-a-photo';
  if (file.size > largest) return 'too-large';
  const photo = await shrinkPhoto(file).catch(() => file);
  if (photo !== file) return photo;
  return isHeic ? 'heic' : 'unreadable';
}
