import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '#tests/server/serve.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { newId } from '../../ids.ts';
import { phonePhoto, smallPdf } from '../fixtures.ts';
import { pieceUploads } from '../piece-uploads.ts';
import { fileRoutes } from './index.ts';
import { clearUploads } from './upload-chore.ts';

let world: World;
let house: Served;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'pitlane-uploads-'));
  const execution = { pool: world.databases.app, clock: world.clock, files: world.files };
  house = await serve(world, fileRoutes(execution, pieceUploads(folder)));
});
afterAll(async () => {
  await house.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const boundary = 'pitlane-boundary';
function form(fields: Record<string, string>, file?: { bytes: Buffer; name: string }) {
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: image/jpeg\r\n\r\n`;
    parts.unshift(Buffer.concat([Buffer.from(head), file.bytes, Buffer.from('\r\n')]));
  }
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

function send(
  bytes: Buffer,
  { key = newId(new Date()), name = 'scratch.jpg', ...fields }: Record<string, string> = {},
) {
  return house.as(world.people.lina, {
    method: 'POST',
    url: '/files',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key },
    payload: form({ workshopId: world.workshopId, ...fields }, { bytes, name }),
  });
}

describe('a file sent whole', () => {
  it('is kept clean, with its small picture, and written in the journal', async () => {
    const answer = await send(await phonePhoto());
    expect(answer.statusCode).toBe(201);
    const { id, ...rest } = answer.json();
    expect(rest).toMatchObject({ mediaType: 'image/jpeg', width: 600, height: 800, hasThumbnail: true });
    const types = await world.look((tx) =>
      tx.rows('added', `select type, chain_id from journal_entries where payload ->> 'fileId' = $1`, [id]),
    );
    expect(types).toEqual([{ type: 'file.added', chain_id: world.people.lina.staffId }]);
  });

  it('is one file when the same key comes ten times at once', async () => {
    const photo = await phonePhoto({ width: 400, height: 300 });
    const key = newId(new Date());
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(photo, { key })));
    const answers = sent.map((answer) => answer.json() as { id: string });
    expect(new Set(sent.map((answer) => answer.body)).size).toBe(1);
    const id = answers[0]?.id;
    const rows = await world.look((tx) =>
      tx.db.selectFrom('files').select('id').where('width', '=', 300).execute(),
    );
    expect(rows).toEqual([{ id }]);
  });

  it('refuses the same key with another file', async () => {
    const key = newId(new Date());
    await send(await phonePhoto({ width: 200, height: 100 }), { key });
    const answer = await send(await phonePhoto({ width: 220, height: 100 }), { key });
    expect(answer.json()).toMatchObject({ status: 422, code: 'request/key-used-otherwise' });
  });

  it.each([
    ['a photo that is no photo', () => Buffer.from('not a photo at all'), {}, 422, 'file/not-a-picture'],
    ['a PDF where a photo is asked', () => smallPdf, {}, 422, 'file/not-a-picture'],
    [
      'a program as a scan',
      () => Buffer.from('MZ\u0000\u0001'),
      { purpose: 'scan' },
      415,
      'file/type-not-allowed',
    ],
    ['half a photo', async () => (await phonePhoto()).subarray(0, 2_000), {}, 422, 'file/broken'],
    ['a photo of 60 MB', () => Buffer.alloc(60 * 1024 * 1024), {}, 413, 'file/too-large'],
  ])('refuses %s', async (_, bytes, fields, status, code) => {
    const answer = await send(await bytes(), fields);
    expect(answer.json()).toMatchObject({ status, code });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('refuses one whose length was not told and turns out too large', async () => {
    const answer = await house.as(world.people.lina, {
      method: 'POST',
      url: '/files',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': '100',
      },
      payload: form({ workshopId: world.workshopId }, { bytes: Buffer.alloc(26 * 1024 * 1024), name: 'x' }),
    });
    expect(answer.json()).toMatchObject({ status: 413, code: 'file/too-large' });
  });

  it('refuses a form without a file, a workshop that is not theirs, no key, and what is no form', async () => {
    const post = (payload: Buffer | object, headers: Record<string, string>) =>
      house.as(world.people.lina, { method: 'POST', url: '/files', payload, headers });
    const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const empty = await post(form({ workshopId: world.workshopId }), type);
    expect(empty.json()).toMatchObject({ status: 422, errors: [{ pointer: '/file' }] });
    expect((await send(await phonePhoto(), { workshopId: newId(new Date()) })).json()).toMatchObject({
      code: 'request/not-found',
    });
    const keyless = await post(form({}), { ...type, 'idempotency-key': '' });
    expect(keyless.json()).toMatchObject({ status: 400, code: 'request/key-needed' });
    expect((await post({ a: 1 }, {})).json()).toMatchObject({ status: 400, code: 'request/malformed' });
    expect((await post(Buffer.from('torn'), type)).json()).toMatchObject({ code: 'request/malformed' });
  });
});

describe('a stored file', () => {
  it('is shown privately, is not guessed at, and is not sent again when it is known', async () => {
    const { id } = (await send(await phonePhoto())).json() as { id: string };
    const get = (url: string, headers = {}) => house.as(world.people.chenbo, { method: 'GET', url, headers });
    const answer = await get(`/files/${id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
    expect((await sharp(answer.rawPayload).metadata()).exif).toBeUndefined();
    const again = await get(`/files/${id}`, { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    const small = await get(`/files/${id}/thumbnail`);
    expect((await sharp(small.rawPayload).metadata()).format).toBe('webp');
  });

  it('is saved, not opened, when it is a PDF; its name never leaves the header', async () => {
    const { id } = (await send(smallPdf, { purpose: 'scan', name: 'a"\\b/登记证.pdf' })).json() as {
      id: string;
    };
    const answer = await house.as(world.people.lina, { method: 'GET', url: `/files/${id}` });
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect(
      (await house.as(world.people.lina, { method: 'GET', url: `/files/${id}/thumbnail` })).statusCode,
    ).toBe(404);
  });

  it('PLAT-1 is not there for who works elsewhere', async () => {
    const { id } = (await send(await phonePhoto())).json() as { id: string };
    const stranger = { ...world.people.lina, staffId: newId(new Date()) };
    const [place] = [...world.people.lina.places.values()];
    const elsewhere = { ...stranger, places: new Map([[newId(new Date()), place as never]]) };
    const otherGroup = { ...stranger, staffId: newId(new Date()), organizationId: newId(new Date()) };
    for (const who of [elsewhere, otherGroup]) {
      expect((await house.as(who, { method: 'GET', url: `/files/${id}` })).statusCode).toBe(404);
    }
  });
});

describe('a file in pieces', () => {
  const open = async (sizeBytes: number) =>
    house.as(world.people.lina, {
      method: 'POST',
      url: '/uploads',
      payload: { workshopId: world.workshopId, sizeBytes, name: 'engine.jpg' },
    });
  const patch = (id: string, offset: number, piece: Buffer) =>
    house.as(world.people.lina, {
      method: 'PATCH',
      url: `/uploads/${id}`,
      headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      payload: piece,
    });
  const complete = (id: string) =>
    house.as(world.people.lina, { method: 'POST', url: `/uploads/${id}/complete` });

  it('goes on where the connection broke and becomes one file', async () => {
    const photo = await phonePhoto();
    const { id } = (await open(photo.length)).json() as { id: string };
    expect((await patch(id, 0, photo.subarray(0, 1_000))).json()).toMatchObject({ offset: 1_000 });
    const early = await complete(id);
    expect(early.json()).toMatchObject({ status: 409, code: 'file/incomplete' });
    const lost = await patch(id, 0, photo.subarray(0, 1_000));
    expect(lost.json()).toMatchObject({ status: 409, code: 'file/wrong-offset', params: { offset: 1_000 } });
    const where = await house.as(world.people.lina, { method: 'GET', url: `/uploads/${id}` });
    expect(where.json()).toMatchObject({ offset: 1_000, fileId: null });
    await patch(id, 1_000, photo.subarray(1_000));
    const done = await complete(id);
    expect([done.statusCode, done.json().mediaType]).toEqual([201, 'image/jpeg']);
    expect((await complete(id)).json()).toEqual(done.json());
    const after = await house.as(world.people.lina, { method: 'GET', url: `/uploads/${id}` });
    expect(after.json()).toMatchObject({ fileId: done.json().id });
  });

  it('refuses one too large before it is sent, a piece beyond the end, and a piece without a place', async () => {
    expect((await open(60 * 1024 * 1024)).json()).toMatchObject({ status: 413, code: 'file/too-large' });
    const { id } = (await open(10)).json() as { id: string };
    expect((await patch(id, 0, Buffer.alloc(11))).json()).toMatchObject({ code: 'file/beyond-size' });
    expect((await patch(id, -1, Buffer.alloc(1))).json()).toMatchObject({ code: 'request/malformed' });
    expect((await patch(id, 0, Buffer.alloc(9 * 1024 * 1024))).json()).toMatchObject({ status: 413 });
    expect((await patch(newId(new Date()), 0, Buffer.alloc(1))).json()).toMatchObject({ status: 404 });
  });

  it('is cleared away when nobody went on for a day', async () => {
    const { id } = (await open(10)).json() as { id: string };
    const later = new Date(Date.now() + 3 * 24 * 3_600_000);
    const chore = clearUploads(pieceUploads(folder), world.files);
    await chore.run({
      organizationId: world.organizationId,
      clock: { now: () => later },
      inGroup: (work) => world.look(work),
    });
    expect((await house.as(world.people.lina, { method: 'GET', url: `/uploads/${id}` })).statusCode).toBe(
      404,
    );
    expect(readdirSync(join(folder, 'uploads', world.organizationId))).toEqual([]);
  });
});
