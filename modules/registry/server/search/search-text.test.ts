import { describe, expect, it } from 'vitest';
import { searchTermsOf } from './search-terms.ts';
import { plain, searchTextOf, wordOfNumber, wordsOfName, wordsOfPlate } from './search-text.ts';

const finds = (text: string, typed: string) =>
  (searchTermsOf(typed) ?? ['\u0000']).every((term) => text.includes(term));

describe('the text a row is found by', () => {
  it.each([
    ['京A·12345', '京a12345'],
    ['  García-Núñez  y Cía. ', 'garcianunez y cia'],
    ['＋86 138-0000', '86 1380000'],
    ['上海（集团）公司', '上海集团公司'],
  ])('%s is searched as %s', (typed, searched) => {
    expect(plain(typed)).toBe(searched);
  });

  const zhangsan = searchTextOf(wordsOfName('张三'), ['8613800000001']);
  it.each(['张三', '三', '张', 'zhangsan', 'zs', 'zh', '138', '0001', '+86 138 0000 0001', '138-0000-0001'])(
    'FILE-1 张三 with a phone is found by %s',
    (typed) => expect(finds(zhangsan, typed)).toBe(true),
  );
  it.each(['李', 'sz', '139', '张三 139', 'a', '', '·'])('张三 is not found by “%s”', (typed) =>
    expect(finds(zhangsan, typed)).toBe(false),
  );

  it('speaks a surname as a surname', () => {
    expect(wordsOfName('单田芳')).toContain('shantianfang');
    expect(wordsOfName('曾国藩')).toContain('zgf');
  });

  const car = searchTextOf(wordsOfPlate('京A12345'), wordOfNumber('LSVAA4182E2123456'));
  it.each(['京A·12345', '京a 12345', '12345', '45', '京A', '京', 'lsvaa', '123456', 'a4182', 'LSV 京A'])(
    'FILE-1 a car is found by %s',
    (typed) => expect(finds(car, typed)).toBe(true),
  );

  const company = searchTextOf(wordsOfName('Talleres García S.L.'), wordsOfName('京东物流有限公司'));
  it.each(['garcia', 'García talleres', 'ga', '物流', 'jdwlyxgs', '东物'])(
    'FILE-1 a company is found by %s',
    (typed) => expect(finds(company, typed)).toBe(true),
  );

  it('keeps no word twice', () => {
    expect(searchTextOf(['a', 'b'], ['a', ''])).toBe(' a b');
  });
});
