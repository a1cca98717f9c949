import { describe, expect, it } from 'vitest';
import { lineOf, lineTyped } from './package-lines.ts';

const line = {
  code: null,
  names: null,
  name: null,
  hoursSeconds: null,
  quantityMilli: null,
  fixedMinor: null,
};

describe('a line of a package as it is typed', () => {
  it('goes there and back: an operation, a part, another cost', () => {
    const nameIn = ({ en = '' }) => en;
    const labor = {
      ...line,
      kind: 'labor' as const,
      opCodeId: 'o',
      partId: null,
      code: 'BR',
      names: { en: 'Pads' },
    };
    expect(lineTyped(labor, nameIn)).toMatchObject({ subject: 'operation:o', words: 'BR  Pads' });
    expect(lineOf(lineTyped(labor, nameIn))).toMatchObject({
      kind: 'labor',
      opCodeId: 'o',
      hoursSeconds: null,
    });
    expect(lineOf({ subject: 'part:p', quantityMilli: 4_500 })).toMatchObject({
      ...{ kind: 'part', partId: 'p', quantityMilli: 4_500, fixedMinor: null },
    });
    expect(lineOf({ name: '废油处理', fixedMinor: 500 })).toEqual({
      kind: 'fee',
      name: '废油处理',
      fixedMinor: 500,
    });
  });
});
