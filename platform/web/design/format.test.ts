import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

const beijing = { timeZone: 'Asia/Shanghai', currency: 'CNY', country: 'CN' };
const zh = formatFor({ ...beijing, locale: 'zh-CN' });
const en = formatFor({ ...beijing, locale: 'en' });
const es = formatFor({ locale: 'es', country: 'ES', timeZone: 'Europe/Madrid', currency: 'EUR' });
const noon = Date.parse('2026-11-21T04:00:00Z');

describe('formats', () => {
  it('write money from minor units, with or without its sign', () => {
    expect(zh.money(123_450)).toBe('¥1,234.50');
    expect(zh.money(123_450, { bare: true })).toBe('1,234.50');
    expect(es.money(1_234_550).replace(/\s/g, ' ')).toBe('12.345,50 €');
    expect(en.money(1_500, { currency: 'JPY' })).toBe('¥1,500');
  });

  it('write hours to a tenth, quantities and percents from whole numbers', () => {
    expect(en.hours(4_320)).toBe('1.2');
    expect(es.quantity(4_500)).toBe('4,5');
    expect(en.percent(1_300)).toBe('13%');
  });

  it("say near moments as distance, others by the workshop's clock", () => {
    expect(en.near('2026-11-21T04:20:00Z', noon)).toBe('in 20 min');
    expect(zh.near('2026-11-21T08:30:00Z', noon)).toBe('16:30');
    expect(zh.near('2026-11-22T01:00:00Z', noon)).toBe('明天 09:00');
    expect(en.near('2026-12-01T01:00:00Z', noon)).toBe('1 Dec 09:00');
  });

  it('put midnight on the right day of the workshop', () => {
    expect(zh.near('2026-11-21T16:30:00Z', noon)).toBe('明天 00:30');
    expect(en.day('2026-11-21')).toBe('21 Nov 2026');
  });

  it('say spans in short', () => {
    expect(en.span(80 * 60)).toBe('1h 20m');
    expect(zh.span(7 * 60)).toBe('7分钟');
    expect(en.span(3 * 86_400)).toBe('3d');
  });
});
