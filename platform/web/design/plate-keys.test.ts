import { describe, expect, it } from 'vitest';
import { plateLayout } from './plate-keys.ts';

const keys = (country: string, typed: string) => plateLayout(country).keysAfter(typed).join('');

describe('the plate keypad', () => {
  it('RECV-1 begins with the provinces in China, then the office, then letters and digits', () => {
    expect(keys('CN', '')).toMatch(/^京津沪/);
    expect(keys('CN', '京')).not.toMatch(/[0-9IO]/);
    expect(keys('CN', '京A')).toMatch(/^1234567890A/);
    expect(keys('CN', '京A1234')).toContain('学');
  });

  it('RECV-1 has room for the eighth sign of a new-energy plate', () => {
    expect(plateLayout('CN').longest).toBe(8);
    expect(keys('CN', '京AD1234')).toContain('5');
  });

  it('RECV-1 asks for digits and then consonants in Spain, and takes an old plate too', () => {
    expect(keys('ES', '12')).toBe('1234567890');
    expect(keys('ES', '1234')).not.toMatch(/[AEIOUQ0-9]/);
    expect(keys('ES', '')).toContain('M');
    expect(keys('ES', 'M')).toContain('4');
  });

  it('RECV-1 offers every letter and digit in California and for a country it does not know', () => {
    expect(keys('US-CA', '8')).toContain('O');
    expect(keys('XX', '')).toContain('-');
    expect(plateLayout('XX').longest).toBe(12);
  });
});
