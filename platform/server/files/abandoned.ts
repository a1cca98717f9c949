import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const patienceMs = 24 * 60 * 60 * 1000;

/** Clears a folder of what nobody has touched for a day, such as uploads of a tablet that went home. */
export async function removeAbandoned(folder: string, now: Date): Promise<number> {
  const names = await readdir(folder).catch(none);
  const removed = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const age = now.getTime() - (await lastTouched(path));
      if (!(age > patienceMs)) return false;
      await rm(path, { recursive: true, force: true });
      return true;
    }),
  );
  return removed.filter(Boolean).length;
}

/** Of a folder, the newest of its files: writing into a file does not touch the folder around it. */
async function lastTouched(path: string): Promise<number> {
  const inside = await readdir(path).catch(none);
  const times = await Promise.all(
    [path, ...inside.map((name) => join(path, name))].map((each) =>
      stat(each).then(
        ({ mtimeMs }) => mtimeMs,
        () => Number.NaN,
      ),
    ),
  );
  return Math.max(...times);
}

function none(): string[] {
  return [];
}
