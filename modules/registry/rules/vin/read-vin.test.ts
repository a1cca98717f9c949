import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { checkDigitOf } from './check-digit.ts';
import { normalizeVin, readVin } from './read-vin.ts';

const codesOf = (text: string, market?: string) => {
  const reading = readVin(text, { market });
  return isRefusal(reading) ? [reading.code] : reading.warnings.map((warning) => warning.code);
};
const characters = fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789');
const vins = fc.array(characters, { minLength: 17, maxLength: 17 }).map((all) => all.join(''));

describe('a VIN', () => {
  it.each([
    ['1M8GDM9AXKP042788', []],
    ['11111111111111111', []],
    ['1HGCM82633A004352', []],
    ['1M8GDM9A1KP042788', ['vin/check-digit-wrong']],
  ])('%s is read with warnings %j', (vin, warnings) => {
    expect(readVin(vin)).toMatchObject({ vin });
    expect(codesOf(vin)).toEqual(warnings);
  });

  it.each([[' 1m8gdm9axkp042788 '], ['*1M8-GDM9 AXKP.042788*'], ['１Ｍ８ＧＤＭ９ＡＸＫＰ０４２７８８']])(
    'is the same however it was typed: %s',
    (text) => {
      expect(normalizeVin(text)).toBe('1M8GDM9AXKP042788');
    },
  );

  it('refuses letters no VIN has, names the place and suggests what was meant', () => {
    expect(readVin('1M8GDM9AXKPO42788')).toMatchObject({
      code: 'vin/mistaken-letter',
      params: { place: 12, character: 'O', suggestion: '0', suggestedVin: '1M8GDM9AXKP042788' },
    });
    expect(readVin('IHGCM82633AQ04352')).toMatchObject({
      params: { place: 1, character: 'I', suggestion: '1', suggestedVin: '1HGCM82633A004352' },
    });
    expect(readVin('1HGCM82633AQ04352')).toMatchObject({
      params: { place: 12, character: 'Q', suggestion: '0' },
    });
  });

  it.each([
    ['1M8GDM9AXKP04278Ñ', { code: 'vin/wrong-character', params: { place: 17, character: 'Ñ' } }],
    ['京A12345', { code: 'vin/wrong-character', params: { place: 1, character: '京' } }],
    ['1M8GDM9AXKP04278', { code: 'vin/wrong-length', params: { length: 16, expected: 17 } }],
    ['1M8GDM9AXKP0427889', { code: 'vin/wrong-length', params: { length: 18, expected: 17 } }],
    [' - ', { code: 'vin/missing' }],
  ])('refuses %s', (text, refusal) => {
    expect(readVin(text)).toMatchObject({ kind: 'refusal', ...refusal });
  });

  it('warns of the check digit by where the car was built or sold', () => {
    const european = 'WVWZZZ1JZ3W386752';
    expect(checkDigitOf(european)).not.toBe('Z');
    expect(codesOf(european)).toEqual(['vin/check-digit-not-used']);
    expect(codesOf(european, 'ES')).toEqual(['vin/check-digit-not-used']);
    expect(codesOf(european, 'CN')).toEqual(['vin/check-digit-wrong']);
  });

  it('A30 refuses a wrong check digit when strict, only where it is mandatory', () => {
    expect(readVin('1M8GDM9A1KP042788', { strict: true })).toMatchObject({
      code: 'vin/check-digit-wrong',
      params: { found: '1', expected: 'X' },
    });
    expect(readVin('WVWZZZ1JZ3W386752', { strict: true })).toMatchObject({ vin: 'WVWZZZ1JZ3W386752' });
  });

  it('gives away any one wrong character whose value differs', () => {
    const place = fc.integer({ min: 0, max: 16 }).filter((at) => at !== 8);
    fc.assert(
      fc.property(vins, place, fc.constantFrom(...'0123456789'), (draft, at, digit) => {
        const vin = `${draft.slice(0, 8)}${checkDigitOf(draft)}${draft.slice(9)}`;
        const wrong = `${vin.slice(0, at)}${digit}${vin.slice(at + 1)}`;
        fc.pre(/\d/.test(vin.charAt(at)) && wrong !== vin);
        expect(codesOf(vin, 'CN')).toEqual([]);
        expect(codesOf(wrong, 'CN')).toEqual(['vin/check-digit-wrong']);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readVin(text);
        expect(isRefusal(reading) || reading.vin.length === 17).toBe(true);
      }),
    );
  });
});
