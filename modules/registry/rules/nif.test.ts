import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNif } from './nif.ts';

describe('a Spanish tax number', () => {
  it.each([
    ['12345678Z', 'nif', '12345678Z'],
    ['54362315-K', 'nif', '54362315K'],
    ['00000000t', 'nif', '00000000T'],
    ['X-2482300W', 'nie', 'X2482300W'],
    ['X5253868R', 'nie', 'X5253868R'],
    ['A58818501', 'cif', 'A58818501'],
    ['B64717838', 'cif', 'B64717838'],
    ['J99216582', 'cif', 'J99216582'],
    ['Q2818002D', 'cif', 'Q2818002D'],
    ['K0867756N', 'nif', 'K0867756N'],
  ])('%s is a %s, %s', (text, kind, number) => {
    expect(readNif(text)).toEqual({ kind, number });
  });

  it.each([
    ['12345678A', 'nif/control-wrong'],
    ['X2482300A', 'nif/control-wrong'],
    ['X-2482300-X', 'nif/control-wrong'],
    ['B64717839', 'nif/control-wrong'],
    ['1234567Z', 'nif/wrong-form'],
    ['I1234567A', 'nif/wrong-form'],
    ['', 'nif/wrong-form'],
  ])('refuses %s', (text, code) => {
    expect(readNif(text)).toMatchObject({ code });
  });

  it('of a person has exactly one right letter', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        const digits = String(number).padStart(8, '0');
        const right = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(
          (letter) => 'number' in readNif(digits + letter),
        );
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('of a company is refused with any one wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(9), (place, digit) => {
        const wrong = `${'B64717838'.slice(0, place)}${digit}${'B64717838'.slice(place + 1)}`;
        expect('number' in readNif(wrong)).toBe(wrong === 'B64717838');
      }),
    );
  });
});
