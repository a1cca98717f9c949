import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseAmount } from './chinese-amount.ts';

describe('an amount in capital characters', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [55, '伍角伍分'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [150, '壹元伍角整'],
    [1000, '壹拾元整'],
    [1100, '壹拾壹元整'],
    [10_100, '壹佰零壹元整'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [103_000, '壹仟零叁拾元整'],
    [100_001, '壹仟元零壹分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [1_000_500, '壹万零伍元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [10_070_000, '壹拾万零柒佰元整'],
    [600_700_014, '陆佰万柒仟元壹角肆分'],
    [100_0000_0000_00, '壹佰亿元整'],
    [1_0000_0001_00, '壹亿零壹元整'],
    [1_0001_0000_00, '壹亿零壹万元整'],
    [1_0000_1000_00, '壹亿零壹仟元整'],
    [10_0500_0600_07, '壹拾亿零伍佰万零陆佰元零柒分'],
    [1_0000_0000_0000_00, '壹万亿元整'],
    [Number.MAX_SAFE_INTEGER, '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
    [-103_000, '负壹仟零叁拾元整'],
    [-5, '负伍分'],
  ])('%i fen reads %s', (minor, text) => {
    expect(chineseAmount(minor)).toBe(text);
  });

  it('refuses parts of a fen, which no coin can pay', () => {
    expect(() => chineseAmount(0.5)).toThrow(RangeError);
    expect(() => chineseAmount(Number.NaN)).toThrow(RangeError);
  });

  it('reads back to the same number of fen for every amount', () => {
    fc.assert(
      fc.property(anyAmount, (minor) => {
        expect(readBack(chineseAmount(minor))).toBe(minor);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never doubles a zero, nor sets one before a unit or at the end', () => {
    fc.assert(
      fc.property(anyAmount, (minor) => {
        const text = chineseAmount(minor);
        if (minor !== 0) expect(text).not.toMatch(/零零|零[拾佰仟万亿元角分整]|零$|^零/);
        expect(text).toMatch(/(整|分)$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Mostly amounts full of zeros, where the rules of writing are. */
const anyAmount = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 15,
    })
    .map((digits) => Number(digits.join(''))),
);

/** An independent reader: adds up digit × place, closing a section at 万 and 亿. */
function readBack(text: string): number {
  const values: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
  let [total, section, digit, fen] = [0n, 0n, 0n, 0n];
  for (const sign of text.replace('负', '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    if (value >= 0) digit = BigInt(value);
    else if (sign in values) {
      section += digit * BigInt(values[sign] ?? 0);
      digit = 0n;
    } else if (sign === '万') [section, digit] = [(section + digit) * 10_000n, 0n];
    else if (sign === '亿') [total, section, digit] = [(total + section + digit) * 100_000_000n, 0n, 0n];
    else if (sign === '元') [fen, total, section, digit] = [(total + section + digit) * 100n, 0n, 0n, 0n];
    else if (sign === '角') [fen, digit] = [fen + digit * 10n, 0n];
    else if (sign === '分') [fen, digit] = [fen + digit, 0n];
  }
  return Number(text.startsWith('负') ? -fen : fen);
}
