import { describe, expect, it } from 'vitest';
import { proofIn } from './proof-in.ts';

const code = '5f01d41ca8c02bcb';
const whole = code.repeat(4);

describe('the code of a paper', () => {
  it.each([
    ['typed as printed', '5f01 d41c a8c0 2bcb', code],
    ['in capitals with dashes', '5F01-D41C-A8C0-2BCB', code],
    ['as the QR code says it, behind the number', `RO2026-000474 ${code}`, code],
    [
      'as the address in the QR code',
      `https://shop.example/verify?h=${whole.slice(0, 32)}`,
      whole.slice(0, 32),
    ],
    ['as the hash of a file', whole, whole],
    ['typed on a Chinese keyboard', '５f01 d41c a8c0 2bcb', code],
  ])('RO-2 is found %s', (_, said, found) => {
    expect(proofIn(said)).toBe(found);
  });

  it.each([
    ['nothing', ''],
    ['the number alone', 'RO2026-000474'],
    ['fifteen signs', code.slice(1)],
    ['a word', 'hello'],
  ])('is not found in %s', (_, said) => {
    expect(proofIn(said)).toBeNull();
  });
});
