import type { Content, ContentColumns, ContentStack } from 'pdfmake/interfaces';
import type { Sketch, Sketches } from '../drawing.ts';
import { gap, ink, size, textWidth } from '../ink.ts';

const air = 14;
const tallest = 92;

/** Line drawings in a row of equal columns, sharp at any size, each with its words under it. */
export function sketches({ sketches, columns }: Sketches): ContentStack {
  const width = (textWidth - air * (columns - 1)) / columns;
  const rows: ContentColumns[] = [];
  for (let start = 0; start < sketches.length; start += columns) {
    const row = sketches.slice(start, start + columns).map((sketch) => ({ ...drawn(sketch, width), width }));
    rows.push({ unbreakable: true, columnGap: air, margin: [0, 0, 0, 4], columns: row });
  }
  return { margin: [0, gap.block, 0, 0], stack: rows };
}

function drawn({ svg, caption }: Sketch, width: number): ContentStack {
  const picture: Content = { svg, fit: [width, tallest], alignment: 'center' };
  const words: Content = { text: caption, fontSize: size.label, color: ink.quiet, alignment: 'center' };
  return { stack: [picture, words] };
}
