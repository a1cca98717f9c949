import { describe, expect, it } from 'vitest';
import { newId } from './ids.ts';

describe('an id', () => {
  const at = new Date('2026-03-02T08:00:00.000Z');

  it('sorts as it was made, also within one millisecond', () => {
    const made = Array.from({ length: 2_000 }, () => newId(at));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(2_000);
  });

  it('sorts by its instant', () => {
    const earlier = newId(at);
    expect(newId(new Date(at.getTime() + 1)) > earlier).toBe(true);
  });
});
