import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeAbandoned } from './abandoned.ts';
import type { FileSource, FileStore, OpenFile, StoredFile } from './file-store.ts';
import { contentName, groupFolder } from './safe-name.ts';
import { syncFolder } from './sync-folder.ts';

export interface FolderFileStore extends FileStore {
  /** Clears what a killed server left half written; returns how many. */
  removeUnfinished(now: Date): Promise<number>;
}

/** Keeps files under `<dataFolder>/files/<group>/ab/cdef…`; what stands there is whole, whatever was killed. */
export function folderFileStore(dataFolder: string): FolderFileStore {
  const root = join(dataFolder, 'files');
  const incoming = join(root, '.incoming');
  const place = (organizationId: string, sha256: string) => {
    const name = contentName(sha256);
    return join(root, groupFolder(organizationId), name.slice(0, 2), name.slice(2));
  };

  return {
    async put(organizationId, source) {
      groupFolder(organizationId);
      await mkdir(incoming, { recursive: true });
      const draft = join(incoming, randomUUID());
      try {
        const stored = await write(draft, source);
        await settle(draft, place(organizationId, stored.sha256));
        return stored;
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    open: (organizationId, sha256) => read(place(organizationId, sha256)),
    remove: (organizationId, sha256) => rm(place(organizationId, sha256), { force: true }),
    removeUnfinished: (now) => removeAbandoned(incoming, now),
  };
}

/** Read-only from birth: a signed document is never written again. */
const readOnly = 0o440;

async function write(path: string, source: FileSource): Promise<StoredFile> {
  const file = await open(path, 'wx', readOnly);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of source instanceof Uint8Array ? [source] : source) {
      hash.update(piece);
      size += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** An equal file already there is replaced by the whole one, which also heals it if the disk has harmed it. */
async function settle(draft: string, place: string): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  await rename(draft, place);
  for (const each of [folder, dirname(folder), dirname(dirname(folder))]) await syncFolder(each);
}

async function read(path: string): Promise<OpenFile | null> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { size } = await file.stat();
  return { stream: file.createReadStream(), size };
}
