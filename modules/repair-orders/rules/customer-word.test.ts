import { describe, expect, it } from 'vitest';
import { type CustomerWord, wordFaults } from './customer-word.ts';

const pointers = (word: CustomerWord, saysYes: boolean) =>
  wordFaults(word, saysYes).map(({ pointer }) => pointer);

describe('the word of a customer', () => {
  it('CHANGE-2 is signed when it is a yes on the spot', () => {
    expect(pointers({ channel: 'on-site' }, true)).toEqual(['/signature']);
    expect(pointers({ channel: 'on-site', signature: 'data:' }, true)).toEqual([]);
    expect(pointers({ channel: 'on-site' }, false)).toEqual([]);
  });

  it('CHANGE-2 tells number and words when it came by phone, and is signed for later', () => {
    expect(pointers({ channel: 'phone' }, true)).toEqual(['/phone', '/words']);
    expect(pointers({ channel: 'phone', phone: '+8613800000001', words: '可以' }, true)).toEqual([]);
    const both = { channel: 'phone', phone: '+8613800000001', words: '可以', signature: 'data:' } as const;
    expect(pointers(both, true)).toEqual(['/signature']);
  });
});
