import { describe, expect, it } from 'vitest';
import { fillNotice, judgeNoticeTexts, noticeKindNames } from './notice-kinds.ts';

const same = (text: string) => ({ 'zh-CN': text, en: text, es: text });

describe('the texts of a notice', () => {
  it('may say what they like where no figure is asked for', () => {
    expect(judgeNoticeTexts('data-protection', same('We keep your data five years.'))).toBeNull();
    expect(new Set(noticeKindNames).size).toBe(noticeKindNames.length);
  });

  it('refuses a text that leaves out a figure, in the language that does', () => {
    const refusal = judgeNoticeTexts('tolerance', { ...same('up to {{percent}} %'), es: 'hasta un poco' });
    expect(refusal?.fields).toEqual([
      { pointer: '/texts/es', code: 'notice/figure-missing', params: { name: 'percent' } },
    ]);
  });

  it('refuses a figure nobody fills in', () => {
    expect(judgeNoticeTexts('terms', same('{{minimums}} for {{customer}}'))?.fields).toMatchObject([
      { pointer: '/texts/zh-CN', code: 'notice/figure-unknown', params: { name: 'customer' } },
      { pointer: '/texts/en' },
      { pointer: '/texts/es' },
    ]);
  });

  it('get their figures put in, and keep what looks like one but is not', () => {
    expect(fillNotice('up to {{ percent }} % {{x}}', { percent: 10 })).toBe('up to 10 % {{x}}');
  });
});
