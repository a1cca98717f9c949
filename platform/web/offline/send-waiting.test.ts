import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem.ts';
import { type Deliver, type Line, sendWaiting } from './send-waiting.ts';
import { localName, type Waiting } from './waiting.ts';

const step = (seq: number, more: Partial<Waiting> = {}): Waiting => ({
  ...{ seq, key: `k${seq}`, scope: 'visit', userId: 'lina', method: 'post', path: '/x', body: {} },
  ...{ madeAt: seq, word: 'step' },
  ...more,
});

/** A line in memory, as IndexedDB keeps it. */
function lineOf(...steps: Waiting[]) {
  let waiting = [...steps];
  const names = new Map<string, string>();
  const line: Line = {
    all: async () => waiting,
    names: async () => names,
    done: async (one, { id }) => {
      waiting = waiting.filter(({ seq }) => seq !== one.seq);
      if (one.localId && id) names.set(one.localId, id);
    },
    refuse: async (one, { status, code, detail }) => {
      waiting = waiting.map((each) =>
        each.seq === one.seq ? { ...each, refused: { status, code, detail } } : each,
      );
    },
  };
  return { line, left: () => waiting };
}

describe('sending what waits', () => {
  it('INSP-4 sends everything once, in order, with the server’s names', async () => {
    const photo = localName('p');
    const { line, left } = lineOf(step(1, { localId: photo }), step(2, { body: { fileIds: [photo] } }));
    const sent: unknown[] = [];
    const deliver: Deliver = async ({ key, body }) => {
      sent.push([key, body]);
      return { id: `id-of-${key}` };
    };
    expect(await sendWaiting(line, 'lina', deliver)).toBe('done');
    expect(sent).toEqual([
      ['k1', {}],
      ['k2', { fileIds: ['id-of-k1'] }],
    ]);
    expect(left()).toEqual([]);
  });

  it('INSP-4 loses nothing when the line goes down in the middle, and sends the same key again', async () => {
    const { line, left } = lineOf(step(1), step(2));
    const keys: string[] = [];
    let isDown = true;
    const deliver: Deliver = async ({ key }) => {
      keys.push(key);
      if (key === 'k2' && isDown) throw new Problem({ status: 0, code: 'connection/lost' });
      return { id: null };
    };
    expect(await sendWaiting(line, 'lina', deliver)).toBe('no-line');
    expect(left().map(({ key }) => key)).toEqual(['k2']);
    isDown = false;
    expect(await sendWaiting(line, 'lina', deliver)).toBe('done');
    expect(keys).toEqual(['k1', 'k2', 'k2']);
  });

  it('INSP-4 leaves what was refused, and what comes after it, for a person to decide', async () => {
    const { line, left } = lineOf(step(1), step(2), step(3, { scope: 'other' }));
    const deliver: Deliver = async ({ key }) => {
      if (key === 'k1') throw new Problem({ status: 409, code: 'request/stale-version', detail: 'changed' });
      return { id: null };
    };
    expect(await sendWaiting(line, 'lina', deliver)).toBe('done');
    expect(left().map(({ key, refused }) => [key, refused?.code])).toEqual([
      ['k1', 'request/stale-version'],
      ['k2', undefined],
    ]);
  });
});
