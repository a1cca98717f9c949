import type { Block, Table, TableColumn, TableRow } from './drawing.ts';
import { gap, page, size, textWidth } from './ink.ts';

/** The face's own distance from line to line, in font sizes. */
const leading = 1.45;
const cellPadding = 7;
/** A flexible column is hardly narrower than this. */
const narrowest = 120;

/**
 * The height of a text at most, in points, reckoned as if every character were full width.
 * The layout engine does not tell heights before it breaks pages, so what must stay together is judged by this.
 */
export function roomFor(text: string, width: number, fontSize: number = size.value): number {
  const perLine = Math.max(1, Math.floor(width / fontSize));
  const lines = text.split('\n').map((part) => Math.max(1, Math.ceil(part.length / perLine)));
  return lines.reduce((sum, count) => sum + count, 0) * fontSize * leading;
}

/** Whether a text may be kept in one piece: one that is kept whole but taller than the page would vanish. */
export function fitsOnAPage(text: string, width: number): boolean {
  return roomFor(text, width) < (page.height - page.top - page.bottom) * 0.8;
}

export function rowRoom(row: TableRow, columns: readonly TableColumn[]): number {
  return Math.max(...columns.map((column, index) => roomFor(...cellText(row, column, index)))) + cellPadding;
}

export function cellText(
  row: TableRow,
  { width }: TableColumn,
  index: number,
): [text: string, width: number] {
  const room = typeof width === 'number' ? width : narrowest;
  if ('group' in row) return ['', room];
  const content = row.cells[index] ?? '';
  return [typeof content === 'string' ? content : `${content.text}\n${content.note ?? ''}`, room];
}

/** Room for the names of groups at the start of these rows together with the first line under them. */
export function groupRoom(rows: readonly TableRow[], columns: readonly TableColumn[]): number {
  const line = rows.findIndex((row) => 'cells' in row);
  const first = line < 0 ? rows : rows.slice(0, line + 1);
  return first.reduce((sum, row) => sum + rowRoom(row, columns), 0);
}

/** Room for a heading's blocks up to the first piece that makes sense under it. */
export function firstPiece([block, ...rest]: readonly Block[]): number {
  if (!block) return 0;
  return (
    gap.block +
    (block.kind === 'heading' ? size.heading * leading + gap.heading + firstPiece(rest) : piece(block))
  );
}

function piece(block: Exclude<Block, { kind: 'heading' }>): number {
  switch (block.kind) {
    case 'paragraph':
      return Math.min(2 * size.body * leading, roomFor(block.text, textWidth));
    case 'fields':
      return (
        size.label * leading + roomFor(block.fields[0]?.value ?? '', textWidth / block.columns) + cellPadding
      );
    case 'table':
      return tableStart(block);
    case 'notice':
      return size.body * leading + roomFor(block.text, textWidth - 20) + 2 * cellPadding;
    case 'checks':
      return roomFor(block.checks[0]?.text ?? '', textWidth / (block.columns ?? 1)) + cellPadding;
    case 'signatures':
      return 100;
    case 'pictures':
      return Math.min(320, (textWidth / block.columns) * 1.34) + 20;
    case 'sketches':
      return 110;
    case 'qr':
    case 'banner':
      return 90;
  }
}

function tableStart({ columns, rows }: Table): number {
  const heading = Math.max(
    ...columns.map(({ title, width }) => roomFor(title, width === 'fill' ? textWidth : 40)),
  );
  return heading + cellPadding + groupRoom(rows, columns);
}
