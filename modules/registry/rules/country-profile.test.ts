import { describe, expect, it } from 'vitest';
import { isTimeZone } from '#platform/rules/zoned-time.ts';
import { countryProfileCodes, countryProfileOn, countryProfiles } from './country-profile.ts';

const china = countryProfileOn('CN', '2026-11-21');
const spain = countryProfileOn('ES', '2026-11-21');
const california = countryProfileOn('US-CA', '2026-11-21');

describe('a country profile', () => {
  it('says what binds in China, Spain and California', () => {
    expect([china.toleranceBp, spain.toleranceBp, california.toleranceBp]).toEqual([1_000, 0, 0]);
    expect([china.currency, spain.currency, california.currency]).toEqual(['CNY', 'EUR', 'USD']);
    expect(china.tax).toMatchObject({ pricesIncludeTax: true, laborBp: 1_300, partBp: 1_300 });
    expect(spain.tax).toMatchObject({ pricesIncludeTax: false, laborBp: 2_100, partBp: 2_100 });
    expect(california.tax).toMatchObject({ pricesIncludeTax: false, laborBp: 0, partRateIsLocal: true });
    expect([china, spain, california].map((profile) => profile.odometerUnit)).toEqual(['km', 'km', 'mi']);
    expect([china, spain, california].map((profile) => profile.customerPartNeedsCertificate)).toEqual([
      true,
      false,
      false,
    ]);
    expect(china.certificateCategories).toEqual([
      'class-2-maintenance',
      'assembly-repair',
      'complete-repair',
    ]);
  });

  it.each(countryProfileCodes)('%s has editions in order, each whole', (code) => {
    const editions = countryProfiles[code];
    expect(editions.map((edition) => edition.inForceFrom)).toEqual(
      editions.map((edition) => edition.inForceFrom).toSorted(),
    );
    for (const edition of editions) {
      expect(edition.code).toBe(code);
      expect(isTimeZone(edition.timeZone)).toBe(true);
    }
  });

  it('is the edition in force on a day, the first for days before it', () => {
    expect(countryProfileOn('CN', '1999-01-01')).toBe(countryProfiles.CN[0]);
    expect(countryProfileOn('CN', '2026-11-21')).toBe(countryProfiles.CN.at(-1));
  });
});
