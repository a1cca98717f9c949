import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '#platform/rules/refusal.ts';
import { type PieceUploads, pieceUploads } from './piece-uploads.ts';

const group = randomUUID();
const notFound = refuse('file/upload-not-found');

let folder: string;
let uploads: PieceUploads;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pitlane-uploads-'));
  uploads = pieceUploads(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const opened = async (size: number) => {
  const upload = await uploads.create(group, size);
  if (!('id' in upload)) throw new Error('Refused');
  return upload.id;
};
const piece = (text: string) => Buffer.from(text);

describe('an upload in pieces', () => {
  it('becomes the whole file, also over another server on the same folder', async () => {
    const id = await opened(11);
    expect(await uploads.append(group, id, 0, piece('left '))).toEqual({ offset: 5 });
    expect(await pieceUploads(folder).append(group, id, 5, piece('wheel.'))).toEqual({ offset: 11 });
    const whole = await uploads.complete(group, id);
    expect('path' in whole && (await readFile(whole.path, 'utf8'))).toBe('left wheel.');
  });

  it('refuses a piece at the wrong place and tells the right one', async () => {
    const id = await opened(10);
    await uploads.append(group, id, 0, piece('12345'));
    for (const offset of [0, 4, 6, -1, Number.NaN]) {
      expect(await uploads.append(group, id, offset, piece('x'))).toEqual(
        refuse('file/wrong-offset', { offset: 5 }),
      );
    }
    expect(await uploads.append(group, id, 5, piece('67890'))).toEqual({ offset: 10 });
  });

  it('refuses more than was announced and keeps what it had', async () => {
    const id = await opened(4);
    expect(await uploads.append(group, id, 0, piece('12345'))).toEqual(
      refuse('file/beyond-size', { size: 4 }),
    );
    expect(await uploads.append(group, id, 0, piece('1234'))).toEqual({ offset: 4 });
    expect(await uploads.append(group, id, 4, piece('5'))).toEqual(refuse('file/beyond-size', { size: 4 }));
  });

  it('refuses to be finished while pieces are missing', async () => {
    const id = await opened(4);
    await uploads.append(group, id, 0, piece('123'));
    expect(await uploads.complete(group, id)).toEqual(refuse('file/incomplete', { offset: 3, size: 4 }));
  });

  it('takes a piece once that is sent ten times at once', async () => {
    const id = await opened(9);
    await Promise.all(Array.from({ length: 10 }, () => uploads.append(group, id, 0, piece('same'))));
    expect(await uploads.append(group, id, 4, piece(' here'))).toEqual({ offset: 9 });
    const whole = await uploads.complete(group, id);
    expect('path' in whole && (await readFile(whole.path, 'utf8'))).toBe('same here');
  });

  it('refuses to begin what would be too large', async () => {
    expect(await uploads.create(group, 25 * 1024 * 1024 + 1)).toEqual(
      refuse('file/too-large', { limitMb: 25 }),
    );
  });

  it('refuses uploads of another group, unknown ones, and names that are paths', async () => {
    const id = await opened(4);
    expect(await uploads.append(randomUUID(), id, 0, piece('1'))).toEqual(notFound);
    for (const bad of [randomUUID(), '..', `../${group}/${id}`, '']) {
      expect(await uploads.append(group, bad, 0, piece('1'))).toEqual(notFound);
      expect(await uploads.complete(group, bad)).toEqual(notFound);
      await uploads.remove(group, bad);
    }
    expect(await uploads.append(group, id, 0, piece('1234'))).toEqual({ offset: 4 });
  });

  it('is gone when removed', async () => {
    const id = await opened(4);
    await uploads.remove(group, id);
    expect(await uploads.complete(group, id)).toEqual(notFound);
  });

  it('is removed 24 h after its last piece, and not before', async () => {
    const [old, fresh] = [await opened(4), await opened(4)];
    const touched = new Date('2026-11-20T08:00:00Z');
    for (const id of [old, fresh]) {
      const upload = join(folder, 'uploads', group, id);
      for (const path of [upload, join(upload, 'size'), join(upload, 'bytes')])
        await utimes(path, touched, touched);
    }
    const later = new Date('2026-11-20T20:00:00Z');
    await utimes(join(folder, 'uploads', group, fresh, 'bytes'), later, later);
    expect(await uploads.removeAbandoned(new Date('2026-11-21T08:00:01Z'))).toBe(1);
    const left = await readdir(join(folder, 'uploads', group));
    expect(left).toContain(fresh);
    expect(left).not.toContain(old);
  });
});
