import { describe, expect, it } from 'vitest';
import { plateLook } from './plate-look.ts';

describe('a plate', () => {
  it.each([
    ['京A12345', 'CN', { style: 'blue', text: '京A·12345' }],
    ['京AD12345', 'CN', { style: 'green', text: '京A·D12345' }],
    ['1234BCD', 'ES', { style: 'european', text: '1234 BCD', band: 'E' }],
    ['7ABC123', 'US-CA', { style: 'plain', text: '7ABC123' }],
  ])('%s of %s is drawn as its country paints it', (text, country, look) => {
    expect(plateLook({ text, country })).toEqual(look);
  });

  it('takes the colour it is given before the one its length suggests', () => {
    expect(plateLook({ text: '粤Z1234港', country: 'CN', kind: 'black' }).style).toBe('black');
  });
});
