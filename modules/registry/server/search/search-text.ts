import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;
/** Longer runs of Chinese are whole sentences; nobody searches from their twentieth character on. */
const mostTails = 20;

/** Text as it is searched: small letters and digits, accents off, words apart by one space. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a row is found by: each word after a space, so that parts shorter than a trigram can be looked up as the
 * beginning of a word. Chinese has no spaces: every tail of a Chinese word counts as a word too.
 */
export function searchTextOf(...words: readonly string[][]): string {
  return ` ${[...new Set(words.flat().filter(Boolean))].join(' ')}`;
}

/** A name by its words; a Chinese one also spoken: `张三` is found by 三, by zhangsan and by zs. */
export function wordsOfName(name: string): string[] {
  return plain(name)
    .split(' ')
    .flatMap((word) => (han.test(word) ? [...tailsOf(word), ...spoken(word)] : [word]));
}

/** A plate by every tail of it: the guard remembers the last two digits. */
export function wordsOfPlate(normalized: string): string[] {
  return tailsOf(plain(normalized));
}

/** A number by itself, without the marks between. */
export function wordOfNumber(number: string): string[] {
  return [plain(number).replaceAll(' ', '')];
}

function tailsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(0, mostTails).map((_, from) => characters.slice(from).join(''));
}

function spoken(word: string): string[] {
  const options = {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  } as const;
  const syllables = pinyin(word, options).map(plain);
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}
