import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderFileStore, folderFileStore } from './folder-file-store.ts';

const group = randomUUID();
const jpeg = { mediaType: 'image/jpeg' };
const content = Buffer.from('the left front wing, scratched');
const name = createHash('sha256').update(content).digest('hex');

let folder: string;
let store: FolderFileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pitlane-files-'));
  store = folderFileStore(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (organizationId: string, sha256: string) => {
  const file = await store.open(organizationId, sha256);
  return file && { size: file.size, content: await buffer(file.stream) };
};
const pathOf = (sha256: string) => join(folder, 'files', group, sha256.slice(0, 2), sha256.slice(2));

describe('the file store', () => {
  it('names a file by its content and gives it back whole', async () => {
    expect(await store.put(group, content, jpeg)).toEqual({ sha256: name, size: content.length });
    expect(await read(group, name)).toEqual({ size: content.length, content });
    expect(await readFile(pathOf(name))).toEqual(content);
  });

  it('takes a stream piece by piece', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) => Buffer.alloc(70_000, index));
    const whole = Buffer.concat(pieces);
    const { sha256, size } = await store.put(group, Readable.from(pieces), jpeg);
    expect(size).toBe(whole.length);
    expect((await read(group, sha256))?.content.equals(whole)).toBe(true);
  });

  it('keeps what is stored from being written again', async () => {
    await store.put(group, content, jpeg);
    expect((await stat(pathOf(name))).mode & 0o222).toBe(0);
  });

  it('keeps one file when ten people store the same at once, and heals a damaged one', async () => {
    await rm(pathOf(name));
    await writeFile(pathOf(name), 'damaged');
    await Promise.all(Array.from({ length: 10 }, () => store.put(group, content, jpeg)));
    expect((await read(group, name))?.content).toEqual(content);
    expect(await readdir(join(folder, 'files', group, name.slice(0, 2)))).toEqual([name.slice(2)]);
    expect(await readdir(join(folder, 'files', '.incoming'))).toEqual([]);
  });

  it('keeps nothing of a stream that breaks off', async () => {
    async function* broken() {
      yield Buffer.from('half of it');
      throw new Error('the tablet went out of reach');
    }
    const half = createHash('sha256').update('half of it').digest('hex');
    await expect(store.put(group, broken(), jpeg)).rejects.toThrow('out of reach');
    expect(await store.open(group, half)).toBeNull();
    expect(await readdir(join(folder, 'files', '.incoming'))).toEqual([]);
  });

  it('clears what a killed server left half written, once it is a day old', async () => {
    const left = join(folder, 'files', '.incoming', 'left-by-kill');
    await writeFile(left, 'half');
    await utimes(left, new Date('2026-11-20T08:00:00Z'), new Date('2026-11-20T08:00:00Z'));
    expect(await store.removeUnfinished(new Date('2026-11-21T07:59:00Z'))).toBe(0);
    expect(await store.removeUnfinished(new Date('2026-11-21T08:01:00Z'))).toBe(1);
    expect(await readdir(join(folder, 'files', '.incoming'))).toEqual([]);
  });

  it('finds nothing of another group, and nothing removed', async () => {
    await store.put(group, content, jpeg);
    expect(await store.open(randomUUID(), name)).toBeNull();
    await store.remove(group, name);
    await store.remove(group, name);
    expect(await store.open(group, name)).toBeNull();
  });

  it.each(['../../etc', '..', '', 'a/b', `${group}/..`, `${group}\u0000`, group.toUpperCase()])(
    'refuses the group %j, which is no id',
    async (bad) => {
      await expect(store.put(bad, content, jpeg)).rejects.toThrow(TypeError);
      expect(() => store.open(bad, name)).toThrow(TypeError);
      expect(() => store.remove(bad, name)).toThrow(TypeError);
    },
  );

  it.each([
    '../../../etc/passwd',
    '',
    name.slice(1),
    `${name}0`,
    `${name.slice(0, 62)}/.`,
    name.toUpperCase(),
  ])('refuses the file %j, which is no hash', (bad) => {
    expect(() => store.open(group, bad)).toThrow(TypeError);
    expect(() => store.remove(group, bad)).toThrow(TypeError);
  });
});
