import type { Content, ContentColumns, ContentStack } from 'pdfmake/interfaces';
import type { Signature, Signatures } from '../drawing.ts';
import { gap, ink, size, textWidth } from '../ink.ts';

const air = 22;
const penHeight = 42;
const mostInARow = 3;

/** Side by side with room for a pen; picture, line, name and time stay on one page. */
export function signatures({ signatures }: Signatures): ContentStack {
  const columns = Math.max(2, Math.min(mostInARow, signatures.length));
  const rows: Content[] = [];
  for (let start = 0; start < signatures.length; start += columns) {
    rows.push(signatureRow(signatures.slice(start, start + columns), columns));
  }
  return { stack: rows };
}

function signatureRow(row: readonly Signature[], columns: number): ContentColumns {
  const width = (textWidth - air * (columns - 1)) / columns;
  return {
    margin: [0, gap.heading, 0, 0],
    unbreakable: true,
    columnGap: air,
    columns: row.map((signature) => ({ ...one(signature, width), width })),
  };
}

function one({ role, name, time, picture }: Signature, width: number): ContentStack {
  const line: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: ink.text }],
  };
  return {
    stack: [
      { text: role, fontSize: size.label, color: ink.quiet },
      pen(picture, width),
      line,
      { text: name ?? ' ', bold: true, fontSize: size.body, margin: [0, 3, 0, 0] },
      { text: time ?? ' ', fontSize: size.label, color: ink.quiet },
    ],
  };
}

/** The same height with and without a picture, so that the lines stand level. */
function pen(picture: string | undefined, width: number): Content {
  const seat = { widths: [width], heights: [penHeight] };
  const content: Content = picture ? { image: picture, fit: [width - 8, penHeight] } : { text: '' };
  return { table: { ...seat, body: [[{ ...content, verticalAlignment: 'bottom' }]] }, layout: bare };
}

const bare = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};
