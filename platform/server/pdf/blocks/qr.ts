import type { ContentColumns, ContentQr } from 'pdfmake/interfaces';
import type { QrBlock } from '../drawing.ts';
import { gap, ink, size } from '../ink.ts';
import { words } from '../words.ts';

/** Error correction M still reads after a stamp or a coffee ring covers a corner. */
export function qrCode(text: string, fit: number): ContentQr {
  return { qr: text, fit, eccLevel: 'M', foreground: ink.text };
}

export function qr({ text, caption }: QrBlock): ContentColumns {
  return {
    margin: [0, gap.block, 0, 0],
    unbreakable: true,
    columnGap: 12,
    columns: [
      { ...qrCode(text, 84), width: 'auto' },
      { ...words(caption ?? text, { fontSize: size.small, color: ink.quiet }), margin: [0, 4, 0, 0] },
    ],
  };
}
