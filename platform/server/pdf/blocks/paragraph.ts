import type { ContentText } from 'pdfmake/interfaces';
import type { Paragraph } from '../drawing.ts';
import { gap, ink, size } from '../ink.ts';
import { words } from '../words.ts';

export function paragraph({ text, quiet }: Paragraph): ContentText {
  return {
    ...words(text, quiet ? { fontSize: size.small, color: ink.quiet } : { fontSize: size.body }),
    margin: [0, gap.block - 3, 0, 0],
  };
}
