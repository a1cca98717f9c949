import type { ContentText, Style } from 'pdfmake/interfaces';

/** Longer than any word of the three languages: a part number or link that must be cut to stay in its column. */
const uncuttable = /[\u0021-\u024f]{26,}/u;

/** One run of text; a run without a place to break is cut anywhere rather than leave the page. */
export function words(text: string, style: Style): ContentText {
  return uncuttable.test(text) ? { text, ...style, wordBreak: 'break-all' } : { text, ...style };
}
