import { describe, expect, it } from 'vitest';
import { fillNames, isAsSeen, isLocal, localName, nextToSend, type Waiting } from './waiting.ts';

const step = (seq: number, more: Partial<Waiting> = {}): Waiting => ({
  ...{ seq, key: `k${seq}`, scope: 'visit', userId: 'lina', method: 'post', path: '/x', body: {} },
  ...{ madeAt: seq, word: 'step' },
  ...more,
});

describe('what waits for the line', () => {
  it('INSP-4 goes in the order it was done', () => {
    expect(nextToSend([step(1), step(2)], 'lina')?.seq).toBe(1);
    expect(nextToSend([], 'lina')).toBeUndefined();
  });

  it('INSP-4 is held up behind a step that was refused, but not behind another visit’s', () => {
    const refused = { status: 409, code: 'request/stale-version', detail: '' };
    const line = [step(1, { refused }), step(2), step(3, { scope: 'other' })];
    expect(nextToSend(line, 'lina')?.seq).toBe(3);
    expect(nextToSend(line.slice(0, 2), 'lina')).toBeUndefined();
  });

  it('INSP-4 is never sent under another’s name', () => {
    expect(nextToSend([step(1, { userId: 'wang' }), step(2)], 'lina')).toBeUndefined();
  });
});

describe('the name of a thing made here', () => {
  it('INSP-4 is replaced by the server’s wherever a later step uses it', () => {
    const photo = localName('a-1');
    expect(isLocal(photo)).toBe(true);
    const later = { path: `/marks/${photo}/remove`, fileIds: [photo, 'f2'], more: { n: 1, no: null } };
    expect(fillNames(later, new Map([[photo, 'f1']]))).toEqual({
      path: '/marks/f1/remove',
      fileIds: ['f1', 'f2'],
      more: { n: 1, no: null },
    });
  });

  it('INSP-4 holds a step back while the server has not named it', () => {
    expect(fillNames({ fileIds: [localName('b')] }, new Map())).toBeNull();
  });
});

describe('what was on screen', () => {
  const seen = { path: '/sheet', part: 'key', values: { tag: '7', lamps: ['abs'] } };

  it('INSP-4 is held against what is there now, and only where the step changes something', () => {
    expect(isAsSeen({ key: { tag: '7', lamps: ['abs'], place: 'new' } }, seen)).toBe(true);
    expect(isAsSeen({ key: { tag: '8', lamps: ['abs'] } }, seen)).toBe(false);
    expect(isAsSeen({ key: { tag: '7', lamps: [] } }, seen)).toBe(false);
    expect(isAsSeen({}, seen)).toBe(false);
  });
});
