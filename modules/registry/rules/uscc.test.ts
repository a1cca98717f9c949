import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUscc } from './uscc.ts';

const valid = '91130281MA0DTHX11W';
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  it.each([[valid], [' 9113 0281 ma0d thx1 1w '], ['９１１３０２８１ＭＡ０ＤＴＨＸ１１Ｗ']])(
    'is read from %s',
    (text) => {
      expect(readUscc(text)).toBe(valid);
    },
  );

  it.each([
    ['91130281MA0DTHX11', 'uscc/wrong-length'],
    ['91130281MA0DTHX11WW', 'uscc/wrong-length'],
    ['', 'uscc/wrong-length'],
    ['91130281MAODTHX11W', 'uscc/wrong-character'],
    ['91130281MA0DTHX11X', 'uscc/check-character-wrong'],
    ['91130218MA0DTHX11W', 'uscc/check-character-wrong'],
  ])('refuses %s', (text, code) => {
    expect(readUscc(text)).toMatchObject({ code });
  });

  it('names the place of a character that no code has', () => {
    expect(readUscc('91130281MAODTHX11W')).toMatchObject({ params: { place: 11, character: 'O' } });
  });

  it('refuses any one wrong character', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...alphabet), (place, character) => {
        const wrong = `${valid.slice(0, place)}${character}${valid.slice(place + 1)}`;
        expect(readUscc(wrong) === valid).toBe(wrong === valid);
        if (wrong !== valid) expect(readUscc(wrong)).toMatchObject({ code: 'uscc/check-character-wrong' });
      }),
    );
  });
});
