import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGeneric, readFaultCodes } from './fault-codes.ts';

const codes = (text: string) => readFaultCodes(text).codes.map(({ code }) => code);

describe('fault codes', () => {
  it.each([
    ['P0171', ['P0171']],
    ['p0171, p0300 C0035', ['P0171', 'P0300', 'C0035']],
    ['P 0171\nP-0300', ['P0171', 'P0300']],
    ['PO171', ['P0171']],
    ['P0171\nP0171 pending', ['P0171']],
    ['U0100-00 lost', ['U0100-00']],
    ['B1A2F', ['B1A2F']],
    ['P4171, X0171, P017, 0171', []],
    ['P01711', []],
  ])('INSP-7 are read from %j as %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('INSP-7 keep the scanner’s words and state, and tell what was not understood', () => {
    const read = readFaultCodes(
      '1) P0171 - System too lean (pending)\nfreeze frame 12\r\nP0300; P0420 stored',
    );
    expect(read).toEqual({
      codes: [
        { code: 'P0171', state: 'pending', said: 'System too lean (pending)' },
        { code: 'P0300', state: null, said: null },
        { code: 'P0420', state: 'stored', said: 'stored' },
      ],
      notUnderstood: ['freeze frame 12'],
    });
  });

  it('INSP-7 survive any text, and each stands once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = codes(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((code) => /^[PBCU][0-3][0-9A-F]{3}(-[0-9A-F]{2})?$/.test(code))).toBe(true);
      }),
    );
  });

  it.each([
    ['P0171', true],
    ['P1171', false],
    ['U0100-00', true],
    ['B1A2F', false],
    ['P2096', true],
  ])('%s is generic: %s', (code, expected) => {
    expect(isGeneric(code)).toBe(expected);
  });
});
