import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { removeAbandoned } from './abandoned.ts';
import { groupFolder, isUuid } from './safe-name.ts';

/** Uploads that come in pieces, because the workshop's network drops: each piece says where it belongs. */
export interface PieceUploads {
  /** Opens an upload of `size` bytes and names it. */
  create(organizationId: string, size: number): Promise<Refusal | { readonly id: string }>;
  /** Adds the piece that starts at `offset`; a wrong one is told the right one, so that the sender goes on from there. */
  append(
    organizationId: string,
    id: string,
    offset: number,
    piece: Uint8Array,
  ): Promise<Refusal | { readonly offset: number }>;
  /** The path of the whole file, for `admit`; the upload stays until it is removed. */
  complete(organizationId: string, id: string): Promise<Refusal | { readonly path: string }>;
  remove(organizationId: string, id: string): Promise<void>;
  /** Removes uploads untouched for 24 h; returns how many. A job calls it. */
  removeAbandoned(now: Date): Promise<number>;
}

/** Keeps unfinished uploads under `<dataFolder>/uploads/<group>/<id>`, where every server process finds them. */
export function pieceUploads(dataFolder: string, { limitMb = 25 } = {}): PieceUploads {
  const root = join(dataFolder, 'uploads');
  const place = (organizationId: string, id: string) => join(root, groupFolder(organizationId), id);

  return {
    async create(organizationId, size) {
      if (size > limitMb * 1024 * 1024) return refuse('file/too-large', { limitMb });
      const id = randomUUID();
      const folder = place(organizationId, id);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'bytes'), '');
      await writeFile(join(folder, 'size'), String(size));
      return { id };
    },
    append: (organizationId, id, offset, piece) =>
      within(organizationId, id, (folder, size) => write(join(folder, 'bytes'), size, offset, piece)),
    complete: (organizationId, id) =>
      within(organizationId, id, async (folder, size) => {
        const path = join(folder, 'bytes');
        const { size: offset } = await stat(path);
        return offset === size ? { path } : refuse('file/incomplete', { offset, size });
      }),
    async remove(organizationId, id) {
      if (isUuid(id)) await rm(place(organizationId, id), { recursive: true, force: true });
    },
    async removeAbandoned(now) {
      const groups = await readdir(root).catch(() => []);
      const counts = await Promise.all(groups.map((group) => removeAbandoned(join(root, group), now)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };

  async function within<Outcome>(
    organizationId: string,
    id: string,
    act: (folder: string, size: number) => Promise<Outcome>,
  ): Promise<Refusal | Outcome> {
    if (!isUuid(id)) return refuse('file/upload-not-found');
    const folder = place(organizationId, id);
    const size = await readFile(join(folder, 'size'), 'utf8').catch(() => null);
    return size === null ? refuse('file/upload-not-found') : act(folder, Number(size));
  }
}

/** Written at its place rather than at the end, so that the same piece sent twice at once lands once. */
async function write(
  path: string,
  size: number,
  offset: number,
  piece: Uint8Array,
): Promise<Refusal | { offset: number }> {
  const file = await open(path, 'r+');
  try {
    const { size: received } = await file.stat();
    if (offset !== received) return refuse('file/wrong-offset', { offset: received });
    if (offset + piece.length > size) return refuse('file/beyond-size', { size });
    for (let done = 0; done < piece.length; ) {
      done += (await file.write(piece, done, piece.length - done, offset + done)).bytesWritten;
    }
    return { offset: offset + piece.length };
  } finally {
    await file.close();
  }
}
