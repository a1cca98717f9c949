import type { ContentTable } from 'pdfmake/interfaces';
import type { Banner } from '../drawing.ts';
import { gap, ink, rule, size, textWidth } from '../ink.ts';

const largest = 52;

/** A frame as wide as the page; the words as large as they fit, full-width characters counted whole. */
export function banner({ text, caption, newPage }: Banner): ContentTable {
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u024f' ? 1 : 0.62), 0);
  const fontSize = Math.min(largest, Math.floor((textWidth - 40) / Math.max(1, width)));
  const line = { text, fontSize, bold: true, alignment: 'center' as const, noWrap: true };
  const under = { text: caption ?? '', fontSize: size.small, color: ink.quiet, alignment: 'center' as const };
  return {
    margin: [0, gap.heading, 0, 0],
    unbreakable: true,
    ...(newPage ? { pageBreak: 'before' as const } : {}),
    table: { widths: ['*'], body: [[{ stack: caption ? [line, under] : [line] }]] },
    layout: {
      hLineWidth: () => rule.firm,
      hLineColor: () => ink.rule,
      vLineWidth: () => rule.firm,
      vLineColor: () => ink.rule,
      paddingTop: () => 6,
      paddingBottom: () => 10,
    },
  };
}
