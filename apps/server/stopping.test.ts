import { describe, expect, it } from 'vitest';
import { inOrder } from './stopping.ts';

const silent = { debug: () => undefined, error: () => undefined };

describe('stopping', () => {
  it('goes through the parts in the opposite order, each once', async () => {
    const stopped: string[] = [];
    const stopping = inOrder(silent);
    for (const name of ['database', 'worker', 'requests']) {
      stopping.last(name, async () => stopped.push(name));
    }
    await Promise.all([stopping.run(), stopping.run()]);
    await stopping.run();
    expect(stopped).toEqual(['requests', 'worker', 'database']);
  });

  it('goes on when a part cannot be stopped', async () => {
    const told: string[] = [];
    const stopping = inOrder({ ...silent, error: (_, message) => told.push(message) });
    let left = false;
    stopping.last('database', async () => {
      left = true;
    });
    stopping.last('worker', () => Promise.reject(new Error('stuck')));
    await stopping.run();
    expect([left, told]).toEqual([true, ['could not stop worker']]);
  });
});
