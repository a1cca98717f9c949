import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeVin } from './compose-vin.ts';
import { decodeVin } from './decode-vin.ts';
import { makerCodes } from './makers.ts';
import { modelYearCode, modelYearOf } from './model-year.ts';
import { readVin } from './read-vin.ts';

const withYearCode = (code: string) => `LSVAA4182${code}2123456`;

describe('a decoded VIN', () => {
  it('says maker, model year, plant and number', () => {
    expect(decodeVin('1HGCM82633A004352', 2026)).toEqual({
      wmi: '1HG',
      maker: { name: 'Honda', zhName: '本田', country: 'US' },
      modelYear: 2003,
      modelYearIsCertain: true,
      plant: 'A',
      serial: '004352',
    });
  });

  it('is careful where the year code is only a custom, silent where there is none', () => {
    expect(decodeVin('WVWZZZ1KZ9W386752', 2026)).toMatchObject({
      modelYear: 2009,
      modelYearIsCertain: false,
    });
    expect(decodeVin('VF1BB0U0F00000001', 2026)).toMatchObject({
      modelYear: null,
      modelYearIsCertain: false,
    });
    expect(decodeVin('11111111111111111', 2026).maker).toBeNull();
  });

  it.each([
    ['A', 2026, 2010],
    ['P', 2026, 2023],
    ['R', 2026, 2024],
    ['T', 2026, 2026],
    ['V', 2026, 2027],
    ['W', 2026, 1998],
    ['Y', 2026, 2000],
    ['1', 2026, 2001],
    ['9', 2026, 2009],
    ['Y', 2030, 2030],
    ['1', 2030, 2031],
    ['A', 2039, 2040],
    ['A', 1999, 1980],
    ['0', 2026, null],
    ['U', 2026, null],
    ['Z', 2026, null],
  ])('reads the year code %s in %d as %s', (code, referenceYear, expected) => {
    expect(modelYearOf(withYearCode(code), referenceYear)).toBe(expected);
  });

  it('finds the year of every car up to thirty years old', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2090 }),
        fc.integer({ min: -28, max: 1 }),
        (referenceYear, age) => {
          const vin = withYearCode(modelYearCode(referenceYear + age));
          expect(modelYearOf(vin, referenceYear)).toBe(referenceYear + age);
        },
      ),
    );
  });
});

describe('the maker codes', () => {
  it('are many, each of three characters a VIN may have, none twice', () => {
    expect(makerCodes.length).toBeGreaterThanOrEqual(150);
    expect(makerCodes.filter((code) => !/^[A-HJ-NPR-Z0-9]{3}$/.test(code))).toEqual([]);
    expect(new Set(makerCodes).size).toBe(makerCodes.length);
  });

  it.each([
    ['LSV', '上汽大众'],
    ['LFV', '一汽-大众'],
    ['LGB', '东风日产'],
    ['LGX', '比亚迪'],
    ['LVS', '长安福特'],
    ['LHG', '广汽本田'],
    ['LSG', '上汽通用'],
    ['LBV', '华晨宝马'],
    ['LE4', '北京奔驰'],
    ['LFP', '一汽轿车'],
    ['LJD', '悦达起亚'],
    ['LNB', '北汽集团'],
    ['LZW', '上汽通用五菱'],
    ['L6T', '吉利汽车'],
    ['LRW', '特斯拉(上海)'],
    ['LVR', '长安马自达'],
    ['LB3', '吉利汽车'],
    ['LGW', '长城汽车'],
    ['LVV', '奇瑞汽车'],
    ['VSS', '西雅特'],
  ])('know %s as %s', (code, zhName) => {
    expect(decodeVin(`${code}00000000000000`, 2026).maker?.zhName).toBe(zhName);
  });
});

describe('a composed VIN', () => {
  const characters = fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789');

  it('is read without a warning and decodes to what it was made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...makerCodes),
        fc.array(characters, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 2000, max: 2027 }),
        characters,
        fc.nat(999_999),
        (wmi, vds, modelYear, plant, serial) => {
          const vin = composeVin({ wmi, vds: vds.join(''), modelYear, plant, serial });
          expect(readVin(vin as string, { market: 'CN', strict: true })).toEqual({ vin, warnings: [] });
          expect(decodeVin(vin as string, 2026)).toMatchObject({ wmi, modelYear, plant });
        },
      ),
    );
  });

  it.each([
    [{ wmi: 'LSV', vds: 'AA41', modelYear: 2020, plant: '2', serial: 1 }, 'vin/wrong-length'],
    [{ wmi: 'LSV', vds: 'AO418', modelYear: 2020, plant: '2', serial: 1 }, 'vin/mistaken-letter'],
    [{ wmi: 'LSV', vds: 'AA418', modelYear: 2020, plant: '2', serial: 1_000_000 }, 'vin/wrong-length'],
    [{ wmi: 'LSV', vds: 'AA418', modelYear: 2020, plant: '2', serial: -1 }, 'vin/wrong-length'],
  ])('refuses %j', (pieces, code) => {
    expect(composeVin(pieces)).toMatchObject({ code });
  });

  it('takes its pieces in small letters too', () => {
    const pieces = { modelYear: 2020, serial: 1 };
    expect(composeVin({ ...pieces, wmi: 'lsv', vds: 'aa418', plant: 'n' })).toBe(
      composeVin({ ...pieces, wmi: 'LSV', vds: 'AA418', plant: 'N' }),
    );
  });
});
