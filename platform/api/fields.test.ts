import { describe, expect, it } from 'vitest';
import { longText, shortText, textUpTo } from './fields.ts';

describe('a text somebody writes', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\t'],
    ['zero width characters', '\u200b\u200d\ufeff'],
    ['control characters', '\u0000\u0007'],
    ['a soft hyphen and a filler', '\u00ad\u3164'],
    ['marks that turn the writing', '\u202e \u2066'],
  ])('is empty when it has only %s', (_, text) => {
    for (const field of [shortText, longText, textUpTo(120)])
      expect(field.safeParse(text).error?.issues).toMatchObject([{ code: 'too_small', minimum: 1 }]);
  });

  it('keeps what can be read, without the blanks around it', () => {
    expect(shortText.parse(' 合格证 2026-0815 ')).toBe('合格证 2026-0815');
    expect(shortText.parse('👨\u200d🔧')).toBe('👨\u200d🔧');
    expect(textUpTo(3).safeParse('四个汉字').success).toBe(false);
  });
});
