import type { ContentTable } from 'pdfmake/interfaces';
import type { Notice } from '../drawing.ts';
import { gap, ink, rule, size, textWidth } from '../ink.ts';
import { fitsOnAPage } from '../room.ts';
import { words } from '../words.ts';

/** A frame with a firm left edge, dark enough to survive a photocopy. */
export function notice({ title, text }: Notice): ContentTable {
  const body = words(text, { fontSize: size.body });
  const named = title ? [{ text: title, bold: true, fontSize: size.body, color: ink.accent }, body] : [body];
  return {
    margin: [0, gap.block, 0, 0],
    unbreakable: fitsOnAPage(text, textWidth - 20),
    table: { widths: ['*'], body: [[{ stack: named }]] },
    layout: {
      hLineWidth: () => rule.fine,
      hLineColor: () => ink.hairline,
      vLineWidth: (edge) => (edge === 0 ? 2.4 : rule.fine),
      vLineColor: (edge) => (edge === 0 ? ink.accent : ink.hairline),
      paddingLeft: () => 9,
      paddingRight: () => 9,
      paddingTop: () => 6,
      paddingBottom: () => 6,
      fillColor: () => ink.shade,
    },
  };
}
