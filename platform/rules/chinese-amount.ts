const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;

/**
 * Writes an amount in capital characters (大写), as settlement sheets carry it beside the figures
 * because nobody can turn a 壹 into a 拾 with one stroke of a pen.
 * `minor` is fen; zeros are written the short way the payment rules allow (1,680.32 → 壹仟陆佰捌拾元叁角贰分);
 * 整 closes every amount that has no fen, so that nothing can be added behind it.
 */
export function chineseAmount(minor: number): string {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not a whole number of fen: ${minor}`);
  const sign = minor < 0 ? '负' : '';
  const fen = Math.abs(minor);
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  return sign + wholeYuan(yuan, fen) + change(jiao, fen % 10, yuan > 0);
}

function wholeYuan(yuan: number, fen: number): string {
  if (yuan > 0) return `${read(yuan)}元`;
  return fen === 0 ? '零元' : '';
}

function change(jiao: number, fen: number, followsYuan: boolean): string {
  if (fen === 0) return jiao === 0 ? '整' : `${DIGITS[jiao]}角整`;
  if (jiao === 0) return `${followsYuan ? '零' : ''}${DIGITS[fen]}分`;
  return `${DIGITS[jiao]}角${DIGITS[fen]}分`;
}

/** Reads by the largest unit first: what stands before 亿 or 万 is a whole number of its own (九十万零七百一十九亿). */
function read(number: number): string {
  if (number >= 1e8) return readAbove(number, 1e8, '亿');
  if (number >= 1e4) return readAbove(number, 1e4, '万');
  return readThousands(number);
}

function readAbove(number: number, size: number, unit: '亿' | '万'): string {
  const rest = number % size;
  const before = read(Math.floor(number / size)) + unit;
  if (rest === 0) return before;
  return before + (rest < size / 10 ? '零' : '') + read(rest);
}

/** One group of four, 1 to 9999: a run of zeros inside is one 零, zeros at the end are silent. */
function readThousands(group: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return text;
}
