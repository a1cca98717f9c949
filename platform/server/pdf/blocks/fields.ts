import type { ContentStack, ContentTable, ContentText, TableCell } from 'pdfmake/interfaces';
import type { Field, Fields } from '../drawing.ts';
import { gap, ink, rule, size, textWidth } from '../ink.ts';
import { fitsOnAPage } from '../room.ts';
import { words } from '../words.ts';

const air = 16;

/** Label over value on a hairline grid; an empty value leaves the line free for a pen. */
export function fields({ columns, fields }: Fields): ContentTable | ContentText {
  if (fields.length === 0) return { text: '' };
  const width = (textWidth - air * (columns - 1)) / columns;
  return {
    margin: [0, gap.block - 3, 0, 0],
    table: {
      widths: Array.from({ length: columns * 2 - 1 }, (_, index) => (index % 2 === 0 ? width : air)),
      body: inRows(fields, columns).map((row) => cells(row, columns)),
      dontBreakRows: fields.every(({ value }) => fitsOnAPage(value, width)),
    },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : rule.fine),
      hLineColor: () => ink.hairline,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 4,
      paddingBottom: () => 3,
    },
  };
}

function inRows(fields: readonly Field[], columns: number): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    const fits = row && !field.wide && !row[0]?.wide && row.length < columns;
    if (fits) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function cells(row: readonly Field[], columns: number): TableCell[] {
  const [first] = row;
  const span = columns * 2 - 1;
  if (first?.wide)
    return [{ ...cell(first), colSpan: span }, ...Array.from({ length: span - 1 }, () => ({}))];
  return Array.from({ length: columns }, (_, column) => {
    const field = row[column];
    const content: TableCell = field ? cell(field) : noRule();
    return column === 0 ? [content] : [noRule(), content];
  }).flat();
}

function cell({ label, value }: Field): ContentStack {
  return {
    stack: [
      words(label, { fontSize: size.label, color: ink.quiet }),
      words(value || ' ', { fontSize: size.value, color: ink.text }),
    ],
  };
}

function noRule(): TableCell {
  return { text: '', border: [false, false, false, false] };
}
