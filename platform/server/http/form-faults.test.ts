import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldFault } from './form-faults.ts';

const form = z.object({
  name: z.string().trim().min(1),
  kind: z.enum(['lift', 'flat']),
  count: z.number().int().min(3).max(5),
  email: z.email(),
});

const codesOf = (sent: object) =>
  Object.fromEntries(
    (form.safeParse(sent).error?.issues ?? []).map((issue) => {
      const { pointer, code, params } = fieldFault(String(issue.path[0]), issue);
      return [pointer, Object.keys(params ?? {}).length > 0 ? [code, params] : code];
    }),
  );

describe('the fault of a field', () => {
  it('tells what is missing, and what was left empty, from what is wrong', () => {
    expect(codesOf({ name: ' ', kind: 'sofa', count: '4', email: 'x' })).toEqual({
      name: ['field/needed', { least: 1 }],
      kind: 'field/not-a-choice',
      count: 'field/wrong-type',
      email: 'field/wrong-form',
    });
    expect(codesOf({ kind: 'lift', count: 4, email: 'a@b.cd' })).toEqual({ name: 'field/needed' });
  });

  it('QUOTE-6 tells that a number is finer than it may be', () => {
    const whole = { name: 'A', kind: 'lift', email: 'a@b.cd' };
    expect(codesOf({ ...whole, count: 4.5 })).toEqual({ count: 'field/too-fine' });
  });

  it('tells the least and the most', () => {
    const whole = { name: 'A', kind: 'lift', email: 'a@b.cd' };
    expect(codesOf({ ...whole, count: 2 })).toEqual({ count: ['field/too-small', { least: 3 }] });
    expect(codesOf({ ...whole, count: 6 })).toEqual({ count: ['field/too-big', { most: 5 }] });
  });
});
