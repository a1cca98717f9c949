import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { DrawingThread } from './drawing-thread.ts';

/** Answers with its own thread id; dies, hangs or complains when the title says so. */
const script = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ id, drawing }) => {
  if (drawing.title === 'die') process.exit(3);
  if (drawing.title === 'throw') throw new Error('no ink');
  if (drawing.title === 'hang') for (;;) {}
  if (drawing.title === 'complain') return parentPort.postMessage({ id, error: 'no glyph' });
  parentPort.postMessage({ id, bytes: new Uint8Array([threadId]) });
});`;

let folder: string;
let thread: DrawingThread;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pitlane-thread-'));
  writeFileSync(join(folder, 'draws.mjs'), script);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => thread.stop());

const open = (patienceMs?: number, idleMs?: number) => {
  thread = new DrawingThread({
    file: join(folder, 'draws.mjs'),
    ...(patienceMs ? { patienceMs } : {}),
    ...(idleMs ? { idleMs } : {}),
  });
  return thread;
};
const titled = (title: string) => ({ title }) as Drawing;

describe('the drawing thread', () => {
  it('draws everything in one thread, one after another', async () => {
    const { draw } = bound(open());
    const threads = await Promise.all(['a', 'b', 'c'].map(draw));
    expect(new Set(threads.map(([id]) => id)).size).toBe(1);
  });

  it('brings an error back as an error and keeps its thread', async () => {
    const { draw } = bound(open());
    const [before] = await draw('a');
    await expect(draw('complain')).rejects.toThrow('Could not draw complain: no glyph');
    expect(await draw('b')).toEqual(new Uint8Array([Number(before)]));
  });

  it.each([
    ['die', 'ended with code 3'],
    ['throw', 'no ink'],
  ])(
    'fails only the drawing in hand when the thread goes (%s), and starts another',
    async (title, reason) => {
      const { draw } = bound(open());
      const [before] = await draw('a');
      const [failed, next] = await Promise.allSettled([draw(title), draw('b')]);
      expect(failed).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining(reason) },
      });
      expect(next.status === 'fulfilled' && next.value[0] !== before).toBe(true);
    },
  );

  it('gives up a drawing that never ends', async () => {
    const { draw } = bound(open(2_000));
    const [failed, next] = await Promise.allSettled([draw('hang'), draw('b')]);
    expect(failed).toMatchObject({ reason: { message: 'Drawing took longer than 2 s' } });
    expect(next.status).toBe('fulfilled');
  });

  it('gives its thread back when idle and starts another when asked again', async () => {
    const { draw } = bound(open(10_000, 1));
    const [before] = await draw('a');
    await expect.poll(async () => (await draw('b'))[0] !== before).toBe(true);
  });

  it('refuses what waits and what comes after it is stopped', async () => {
    const stopping = open();
    const { draw } = bound(stopping);
    const waiting = Promise.allSettled([draw('a'), draw('b')]);
    await stopping.stop();
    for (const outcome of await waiting) expect(outcome.status).toBe('rejected');
    await expect(draw('c')).rejects.toThrow('stopped');
  });
});

function bound(of: DrawingThread): { draw: (title: string) => Promise<Uint8Array> } {
  return { draw: (title) => of.draw(titled(title)) };
}
