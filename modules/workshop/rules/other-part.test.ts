import { describe, expect, it } from 'vitest';
import { type OtherPart, refuseOtherPart, type SignedPart, signedUnitMinor } from './other-part.ts';

const signed: SignedPart = { partId: 'a', source: 'equivalent', unitMinor: 30_000, issuedMilli: 0 };
const other: OtherPart = { id: 'b', source: 'equivalent', unitMinor: 30_000 };
const nobody = { houseBears: false };

describe('another part than the one signed for', () => {
  it.each<[string, Partial<SignedPart>, Partial<OtherPart>, boolean, string | undefined]>([
    [
      'the signed one itself, whatever it sells for now',
      {},
      { id: 'a', unitMinor: 90_000 },
      false,
      undefined,
    ],
    ['one of its class, no dearer', {}, {}, false, undefined],
    ['a dearer one', {}, { unitMinor: 30_001 }, false, 'workshop/not-the-signed-part'],
    ['one of another class', {}, { source: 'oem' }, false, 'workshop/not-the-signed-part'],
    ['one of unknown price', {}, { unitMinor: null }, false, 'workshop/not-the-signed-part'],
    ['a dearer one the house bears', {}, { source: 'oem', unitMinor: 60_000 }, true, undefined],
    ['a second kind beside one that is out', { issuedMilli: 1 }, {}, true, 'workshop/signed-part-is-out'],
  ])('A5 judges %s', (_, signedChange, otherChange, houseBears, code) => {
    const given = [
      { ...signed, ...signedChange },
      { ...other, ...otherChange },
    ] as const;
    expect(refuseOtherPart(...given, { ...nobody, houseBears })?.code).toBe(code);
  });

  it('takes a price for the whole by the piece', () => {
    const line = { unit_price_minor: null, fixed_minor: 50_000, quantity_milli: 2_000 };
    expect(signedUnitMinor(line)).toBe(25_000);
    expect(signedUnitMinor({ ...line, unit_price_minor: 42_000 })).toBe(42_000);
    expect(signedUnitMinor({ ...line, fixed_minor: null })).toBe(0);
  });
});
