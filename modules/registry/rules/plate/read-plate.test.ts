import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { americanStates, chineseProvinces } from './plate-rules.ts';
import { normalizePlate, readPlate } from './read-plate.ts';

const codesOf = (text: string, country: string, region?: string) => {
  const plate = readPlate(text, country, region);
  return isRefusal(plate) ? [plate.code] : plate.warnings.map((warning) => warning.code);
};

describe('a plate', () => {
  it.each([
    ['京A12345', 'CN', 'blue', '京A·12345'],
    ['粤B8K921', 'CN', 'blue', '粤B·8K921'],
    ['京AD12345', 'CN', 'green', '京A·D12345'],
    ['沪AFA1234', 'CN', 'green', '沪A·FA1234'],
    ['粤B12345D', 'CN', 'yellow-green', '粤B·12345D'],
    ['苏E1234挂', 'CN', 'yellow', '苏E·1234挂'],
    ['川A1234学', 'CN', 'yellow', '川A·1234学'],
    ['京A1234警', 'CN', 'white', '京A·1234警'],
    ['粤ZF123港', 'CN', 'black', '粤Z·F123港'],
    ['沪A1234领', 'CN', 'black', '沪A·1234领'],
    ['1234BCD', 'ES', 'eu', '1234 BCD'],
    ['M1234AB', 'ES', 'plain', 'M-1234-AB'],
    ['GC1234', 'ES', 'plain', 'GC-1234'],
    ['7ABC123', 'US', 'plain', '7ABC123'],
  ])('%s of %s is drawn %s and written %s', (normalized, country, kind, text) => {
    expect(readPlate(normalized, country, country === 'US' ? 'CA' : null)).toMatchObject({
      normalized,
      kind,
      text,
      warnings: [],
    });
  });

  it.each([
    ['京A·12345', '京A12345'],
    [' 京a 123-45 ', '京A12345'],
    ['京Ａ１２３４５', '京A12345'],
    ['1234-bcd', '1234BCD'],
    ['7 abc.123', '7ABC123'],
  ])('typed %s is searched for as %s', (text, normalized) => {
    expect(normalizePlate(text)).toBe(normalized);
  });

  it.each([
    ['京A123', 'CN', 'plate/unusual'],
    ['WJ01警0001', 'CN', 'plate/unusual'],
    ['使224578', 'CN', 'plate/unusual'],
    ['1234BCD', 'CN', 'plate/unusual'],
    ['1234ABC', 'ES', 'plate/unusual'],
    ['123456789', 'US', 'plate/unusual'],
  ])('%s in %s is received with a warning', (text, country, code) => {
    expect(codesOf(text, country)).toEqual([code]);
    expect(readPlate(text, country)).toMatchObject({ kind: 'plain', text });
  });

  it('suggests the digit for a letter that plates do not have', () => {
    expect(readPlate('京A1O345', 'CN')).toMatchObject({
      warnings: [{ code: 'plate/mistaken-letter', params: { suggestion: '京A·10345' } }],
    });
    expect(readPlate('12I4BCD', 'ES')).toMatchObject({ warnings: [{ params: { suggestion: '1214 BCD' } }] });
  });

  it('asks an American plate for its state', () => {
    expect(codesOf('7ABC123', 'US')).toEqual(['plate/region-missing']);
    expect(codesOf('7ABC123', 'US', 'XX')).toEqual(['plate/region-unknown']);
    expect(codesOf('7ABC123', 'US', 'CA')).toEqual([]);
  });

  it('of a country without a rule is kept as typed', () => {
    expect(readPlate(' ab-12-cd ', 'FR')).toMatchObject({
      text: 'ab-12-cd',
      normalized: 'AB12CD',
      warnings: [],
    });
  });

  it('refuses nothing at all, and what no plate could hold', () => {
    expect(codesOf(' ·- ', 'CN')).toEqual(['plate/missing']);
    expect(codesOf('🚗🚗', 'CN')).toEqual(['plate/missing']);
    expect(codesOf('A'.repeat(17), 'CN')).toEqual(['plate/too-long']);
  });

  it('agrees with the national standard on what is Chinese', () => {
    const standard =
      /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/;
    const serial = fc.string({
      unit: fc.constantFrom(...'ABDFHKOIZ0159挂学警港澳领'),
      minLength: 4,
      maxLength: 7,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('京', '新', '使'),
        fc.constantFrom('A', 'I', 'Z'),
        serial,
        (province, city, rest) => {
          const text = `${province}${city}${rest}`;
          expect(codesOf(text, 'CN').length === 0).toBe(standard.test(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reads what it wrote as the same plate', () => {
    const plates = fc.constantFrom(
      '京A12345',
      '京AD12345',
      '粤B12345D',
      '1234BCD',
      'M1234AB',
      'GC1234',
      '川A1234学',
    );
    fc.assert(
      fc.property(plates, fc.constantFrom('CN', 'ES'), (text, country) => {
        const plate = readPlate(text, country);
        expect(isRefusal(plate) ? null : normalizePlate(plate.text)).toBe(text);
      }),
    );
  });
});

describe('the lists for typing plates', () => {
  it('hold every province and state once', () => {
    expect(new Set(chineseProvinces.map(({ character }) => character)).size).toBe(31);
    expect(new Set(chineseProvinces.map(({ region }) => region)).size).toBe(31);
    expect(new Set(americanStates).size).toBe(51);
  });
});
