import { describe, expect, it } from 'vitest';
import { formatsFor } from './format.ts';

const chinese = formatsFor('zh-CN', 'Asia/Shanghai', 'CNY');
const spanish = formatsFor('es', 'Europe/Madrid', 'EUR');
const english = formatsFor('en', 'America/Los_Angeles', 'USD');

/** Intl joins number and sign with a no-break space; the eye reads a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money on paper', () => {
  it('follows the language and the currency', () => {
    expect(chinese.money(103_000)).toBe('¥1,030.00');
    expect(english.money(-5)).toBe('-$0.05');
    expect(plain(spanish.money(103_050))).toBe('1.030,50 €');
  });

  it('leaves the sign to the heading in a column', () => {
    expect(chinese.amount(103_000)).toBe('1,030.00');
    expect(spanish.amount(0)).toBe('0,00');
  });

  it('knows currencies without small coins', () => {
    expect(formatsFor('en', 'UTC', 'JPY').money(1030)).toBe('¥1,030');
    expect(formatsFor('es', 'UTC', 'CLP').amount(1030)).toBe('1.030');
  });

  it('stays exact where a float would round', () => {
    expect(chinese.amount(Number.MAX_SAFE_INTEGER)).toBe('90,071,992,547,409.91');
  });
});

describe('time on paper', () => {
  it('shows an instant on the clock of the workshop, not of the server', () => {
    expect(chinese.moment('2026-11-21T16:05:00Z')).toBe('2026年11月22日 00:05');
    expect(spanish.moment('2026-11-21T16:05:00Z')).toBe('21 nov 2026, 17:05');
    expect(english.time('2026-11-21T16:05:00Z')).toBe('08:05');
  });

  it('keeps a calendar day whatever the time zone', () => {
    expect(english.day('2026-11-21')).toBe('Nov 21, 2026');
    expect(chinese.day('2026-11-21')).toBe('2026年11月21日');
  });
});

describe('measures on paper', () => {
  it.each([
    [4320, '1.2'],
    [179, '0.0'],
    [180, '0.1'],
    [5040, '1.4'],
    [-180, '-0.1'],
  ])('%i seconds are %s hours', (seconds, text) => {
    expect(english.hours(seconds)).toBe(text);
  });

  it('names the unit inside a sentence', () => {
    expect(plain(spanish.hoursWithUnit(4320))).toBe('1,2 h');
    expect(chinese.hoursWithUnit(4320)).toBe('1.2小时');
  });

  it('drops idle zeros of a quantity and keeps its thousandths', () => {
    expect(english.quantity(4000)).toBe('4');
    expect(spanish.quantity(-500)).toBe('-0,5');
    expect(english.quantity(1_234_567)).toBe('1,234.567');
  });

  it('writes percents from basis points and distances with their unit', () => {
    expect(chinese.percent(1300)).toBe('13%');
    expect(plain(spanish.percent(1050))).toBe('10,5 %');
    expect(chinese.odometer(45_210, 'km')).toBe('45,210公里');
    expect(english.odometer(45_210, 'mi')).toBe('45,210 mi');
  });
});
