import type { Content, ContentColumns, ContentStack } from 'pdfmake/interfaces';
import type { Picture, Pictures } from '../drawing.ts';
import { gap, ink, size, textWidth } from '../ink.ts';

const air = 10;
const tallest = 320;

/** Photographs in a row of equal columns, each with its words under it. */
export function pictures({ pictures, columns }: Pictures): ContentStack {
  const width = (textWidth - air * (columns - 1)) / columns;
  const rows: Content[] = [];
  for (let start = 0; start < pictures.length; start += columns) {
    rows.push(pictureRow(pictures.slice(start, start + columns), width));
  }
  return { margin: [0, gap.block, 0, 0], stack: rows };
}

function pictureRow(row: readonly Picture[], width: number): ContentColumns {
  return {
    unbreakable: true,
    columnGap: air,
    margin: [0, 0, 0, 8],
    columns: row.map((picture) => ({ ...framed(picture, width), width })),
  };
}

function framed({ picture, caption }: Picture, width: number): ContentStack {
  const image: Content = { image: picture, fit: [width, tallest] };
  if (!caption) return { stack: [image] };
  return {
    stack: [image, { text: caption, fontSize: size.label, color: ink.quiet, margin: [0, 3, 0, 0] }],
  };
}
