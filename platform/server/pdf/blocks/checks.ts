import type { CanvasElement, Content, ContentColumns, ContentStack } from 'pdfmake/interfaces';
import type { Check, Checks } from '../drawing.ts';
import { gap, ink, size, textWidth } from '../ink.ts';
import { fitsOnAPage } from '../room.ts';
import { words } from '../words.ts';

const side = 8.2;

/** Boxes drawn as lines, since no face promises a ticked box; read down the columns, row by row. */
export function checks({ checks, columns = 1 }: Checks): ContentStack {
  const rows: Check[][] = [];
  for (let start = 0; start < checks.length; start += columns)
    rows.push(checks.slice(start, start + columns));
  return { margin: [0, gap.block - 4, 0, 0], stack: rows.map((row) => checkRow(row, columns)) };
}

function checkRow(row: readonly Check[], columns: number): ContentColumns {
  const whole = ({ text, note }: Check) => fitsOnAPage(`${text}\n${note ?? ''}`, textWidth / columns - 30);
  const cells: Content[] = row.map(check);
  while (cells.length < columns) cells.push({ text: '' });
  return {
    columns: cells.map((cell) => ({ stack: [cell], width: '*' })),
    columnGap: 14,
    unbreakable: row.every(whole),
  };
}

function check({ text, ticked, note }: Check): ContentColumns {
  const lines = [words(text, { fontSize: size.body })];
  if (note) lines.push(words(note, { fontSize: size.label, color: ink.quiet }));
  return {
    margin: [0, 2.5, 0, 2.5],
    columnGap: 0,
    columns: [
      { canvas: box(ticked), width: side + 7, margin: [0, 2.4, 0, 0] },
      { stack: lines, width: '*' },
    ],
  };
}

/** Lines, not one polyline: its points wander each time the page breaks are found anew. */
function box(ticked: boolean): CanvasElement[] {
  const frame: CanvasElement = {
    type: 'rect',
    x: 0.4,
    y: 0,
    w: side,
    h: side,
    r: 1.2,
    lineWidth: 0.7,
    lineColor: ticked ? ink.accent : ink.quiet,
  };
  if (!ticked) return [frame];
  const stroke = { type: 'line', lineWidth: 1.3, lineColor: ink.accent, lineCap: 'round' } as const;
  return [
    frame,
    { ...stroke, x1: 2.1, y1: 4.3, x2: 3.9, y2: 6.2 },
    { ...stroke, x1: 3.9, y1: 6.2, x2: 7.3, y2: 1.9 },
  ];
}
