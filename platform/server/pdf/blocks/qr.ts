import type { ContentColumns, ContentQr } from 'pdfmake/interfaces';
import type { QrBlock } from '../drawing.ts';
import { gap, ink, size } from '../ink.ts';
import { words } from '../words.ts';

/** Bytes that fit a code of version 1, 2, 3 … at correction level M (ISO/IEC 18004, table 7). */
const capacity = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560];
/** Points per module below which telephones begin to fail on paper: 0.7 mm. */
const smallestModule = 2;

/**
 * A code about `target` points wide, and wider where its text is long, because modules must stay readable.
 * Correction M still reads after a stamp or a coffee ring covers a corner.
 */
export function qrCode(text: string, target: number): ContentQr {
  const bytes = Buffer.byteLength(text);
  const version = capacity.findIndex((room) => bytes <= room) + 1;
  if (version === 0) throw new Error(`A QR code holds ${capacity.at(-1)} bytes here, this text has ${bytes}`);
  const modules = 17 + 4 * version;
  const module = Math.max(smallestModule, Math.floor(target / modules));
  return { qr: text, fit: modules * module, eccLevel: 'M', foreground: ink.text };
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
