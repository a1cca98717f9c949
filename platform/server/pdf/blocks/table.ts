import type {
  ContentStack,
  ContentTable,
  ContentText,
  CustomTableLayout,
  TableCell,
} from 'pdfmake/interfaces';
import type { Cell, Table, TableColumn, TableRow } from '../drawing.ts';
import { gap, ink, rule, size } from '../ink.ts';
import { cellText, fitsOnAPage, groupRoom } from '../room.ts';
import { words } from '../words.ts';
import { totals } from './totals.ts';

/** Content up to this length decides the width of an `auto` column and stays on one line. */
const shortText = 24;

/** Lines of work and money: ruled above and below its heading, hairlines between, figures right. */
export function table({ columns, rows, totals: sums }: Table): ContentStack {
  const whole = rows.every((row) =>
    columns.every((column, index) => fitsOnAPage(...cellText(row, column, index))),
  );
  const lines: ContentTable = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: whole ? untilFirstLine(rows) : 0,
      dontBreakRows: whole,
      widths: columns.map(({ width }) => (width === 'fill' ? '*' : width)),
      body: [columns.map(title), ...rows.map((_, index) => line(rows.slice(index), columns, index === 0))],
    },
    layout: ruled(rows),
  };
  return { margin: [0, gap.block - 2, 0, 0], stack: sums?.length ? [lines, totals(sums)] : [lines] };
}

function title(column: TableColumn): TableCell {
  return { ...inColumn(column.title, column, size.label), bold: true, color: ink.accent };
}

/** Names of groups at the top stay with the heading row and the first line under them. */
function untilFirstLine(rows: readonly TableRow[]): number {
  const line = rows.findIndex((row) => 'cells' in row);
  return line < 0 ? rows.length : line + 1;
}

function line(rest: readonly TableRow[], columns: readonly TableColumn[], isFirst: boolean): TableCell[] {
  const [row] = rest;
  if (!row) return [];
  if ('cells' in row) return columns.map((column, index) => cell(row.cells[index] ?? '', column));
  const bold = { bold: true, fontSize: size.body };
  const level = isFirst ? {} : { headlineLevel: groupRoom(rest, columns) };
  const filler = Array.from({ length: columns.length - 1 }, () => ({}));
  if (row.figure === undefined)
    return [{ text: row.group, ...bold, ...level, colSpan: columns.length }, ...filler];
  const name = [
    { text: row.group, ...bold, width: '*' },
    { text: row.figure, ...bold, width: 'auto', alignment: 'right' as const },
  ];
  return [{ columns: name, columnGap: 8, ...level, colSpan: columns.length }, ...filler];
}

function cell(content: Cell, column: TableColumn): TableCell {
  if (typeof content === 'string') return inColumn(content, column, size.body);
  const main = inColumn(content.text, column, size.body);
  if (!content.note) return main;
  return { stack: [main, { ...inColumn(content.note, column, size.label), color: ink.quiet }] };
}

function inColumn(text: string, { width, align = 'left' }: TableColumn, fontSize: number): ContentText {
  return {
    ...words(text, { fontSize, alignment: align }),
    noWrap: width === 'auto' && text.length <= shortText,
  };
}

function ruled(rows: readonly TableRow[]): CustomTableLayout {
  const isFirm = (line: number) => line <= 1 || line === rows.length + 1;
  return {
    hLineWidth: (line) => (isFirm(line) ? rule.firm * (line === 1 ? 0.6 : 1) : rule.fine),
    hLineColor: (line) => (isFirm(line) ? ink.rule : ink.hairline),
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 2 : 5),
    paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 2 : 5),
    paddingTop: () => 3,
    paddingBottom: () => 3,
    fillColor: (line) => (line > 0 && isGroup(rows[line - 1]) ? ink.shade : null),
  };
}

function isGroup(row: TableRow | undefined): boolean {
  return row !== undefined && 'group' in row;
}
