import { describe, expect, it } from 'vitest';
import { type Charged, findPrice, type ListedPrice } from './find-price.ts';

const everybody: Omit<ListedPrice, 'listId' | 'priceMinor'> = {
  listName: '',
  ...{ customerGroupId: null, make: null, model: null, validFrom: '2026-01-01', validTo: null },
  ...{ kind: 'part', skill: null, subjectId: 'pads' },
};
const list = (listId: string, priceMinor: number, change: Partial<ListedPrice> = {}): ListedPrice => ({
  ...everybody,
  listId,
  listName: listId,
  priceMinor,
  ...change,
});
const asked: Charged = { customerGroupId: 'fleet', make: 'Toyota', model: 'Corolla', on: '2026-06-01' };
const pads = { kind: 'part', subjectId: 'pads' } as const;
const from = (listed: ListedPrice[], charged: Partial<Charged> = {}, ordinary: number | null = 42_000) =>
  findPrice(pads, { ...asked, ...charged }, listed, ordinary);

describe('the price of something', () => {
  it.each([
    [
      'the group’s list before the model’s',
      [
        list('model', 1, { make: 'Toyota', model: 'Corolla' }),
        list('group', 2, { customerGroupId: 'fleet' }),
      ],
      'group',
    ],
    [
      'the model’s before the make’s',
      [list('make', 1, { make: 'Toyota' }), list('model', 2, { make: 'toyota', model: 'COROLLA' })],
      'model',
    ],
    [
      'the group’s for this model before the group’s for all',
      [
        list('group', 1, { customerGroupId: 'fleet' }),
        list('both', 2, { customerGroupId: 'fleet', make: 'Toyota' }),
      ],
      'both',
    ],
    [
      'of equals the one that began last',
      [list('old', 1), list('new', 2, { validFrom: '2026-05-01' })],
      'new',
    ],
  ])('QUOTE-4 is taken from %s', (_, listed, listId) => {
    expect(from(listed)).toMatchObject({ origin: 'list', listId, listName: listId });
    expect(from(listed.toReversed())).toMatchObject({ listId });
  });

  it.each([
    ['of another group', { customerGroupId: 'members' }],
    ['of another make', { make: 'BYD' }],
    ['not yet in force', { validFrom: '2026-06-02' }],
    ['no longer in force', { validTo: '2026-05-31' }],
    ['for another part', { subjectId: 'disc' }],
    ['for an operation of the same name', { kind: 'operation' as const }],
  ])('is not taken from a list %s', (_, change) => {
    expect(from([list('other', 1, change)])).toEqual({
      ...{ priceMinor: 42_000, origin: 'standard', listId: null, listName: null },
    });
  });

  it('holds on the first and on the last day of its list', () => {
    const june = [list('june', 1, { validFrom: '2026-06-01', validTo: '2026-06-30' })];
    expect(from(june, { on: '2026-06-01' })).toMatchObject({ listId: 'june' });
    expect(from(june, { on: '2026-06-30' })).toMatchObject({ listId: 'june' });
    expect(from(june, { on: '2026-07-01' })).toMatchObject({ origin: 'standard' });
  });

  it('is none where neither a list nor the workshop has one', () => {
    expect(from([], {}, null)).toBeNull();
  });

  it('of an hour is that of the skill, else of any, within the closest list', () => {
    const hours = [
      list('all', 30_000, { kind: 'hour', skill: 'electrical', subjectId: null }),
      list('fleet', 15_000, { kind: 'hour', subjectId: null, customerGroupId: 'fleet' }),
      list('fleet', 20_000, { kind: 'hour', skill: 'paint', subjectId: null, customerGroupId: 'fleet' }),
    ];
    const hour = (skill: string | null) =>
      findPrice({ kind: 'hour', skill }, asked, hours, 18_000)?.priceMinor;
    expect([hour('paint'), hour('electrical'), hour(null)]).toEqual([20_000, 15_000, 15_000]);
  });
});
