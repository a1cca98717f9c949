import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { LinkTo } from '../navigation.tsx';
import css from './data-list.module.css';
import type { DataColumn, DataListProps } from './data-list-props.ts';
import type { Room } from './room.ts';

interface DataTableProps<Row> extends DataListProps<Row> {
  open(row: Row): void;
  room: Room;
}

/** The table itself. Arrow keys walk the rows, Enter opens one, and walking past the end asks for more. */
export function DataTable<Row>({
  label,
  list,
  columns,
  rowKey,
  href,
  onOpen,
  open,
  room,
}: DataTableProps<Row>) {
  const [active, setActive] = useState(0);
  const opens = href !== undefined || onOpen !== undefined;
  const shown = columns.filter(({ from }) => !from || from === room || room === 'desk');

  function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
    const rows = [...event.currentTarget.rows];
    const row = list.rows[active];
    if (event.key === 'Enter' && row && event.target instanceof HTMLTableRowElement) open(row);
    const step = steps[event.key]?.(active, rows.length);
    if (step === undefined) return;
    event.preventDefault();
    if (step >= rows.length && list.hasMore) list.more();
    const next = Math.max(0, Math.min(rows.length - 1, step));
    setActive(next);
    rows[next]?.focus();
  }

  return (
    <table className={css.table} aria-label={label}>
      <colgroup>
        {shown.map(({ key, width }) => (
          <col key={key} style={width ? { inlineSize: width } : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column.key} scope="col" className={cellClass(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {list.rows.map((row, index) => (
          <tr
            key={rowKey(row)}
            tabIndex={opens && index === Math.min(active, list.rows.length - 1) ? 0 : -1}
            className={opens ? css.opens : undefined}
            onFocus={() => setActive(index)}
            onClick={opens ? (event) => isPlainClick(event) && open(row) : undefined}
          >
            {shown.map((column, place) => (
              <td key={column.key} className={cellClass(column)}>
                {place === 0 && href ? (
                  <RowLink to={href(row)}>{column.render(row)}</RowLink>
                ) : (
                  column.render(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const steps: Record<string, (at: number, rows: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

/** The row's own address, so that it can be opened in another tab and read aloud as a link. */
function RowLink({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <LinkTo to={to} className={css.rowLink} tabIndex={-1}>
      {children}
    </LinkTo>
  );
}

/** Links, buttons and selected text inside a row keep their own meaning. */
function isPlainClick(event: MouseEvent<HTMLTableRowElement>): boolean {
  const inside = event.target instanceof Element && event.target.closest('a, button, input, label');
  return !inside && String(window.getSelection() ?? '') === '';
}

function cellClass<Row>({ align, wrap }: DataColumn<Row>): string {
  return [css.cell, align === 'end' ? css.end : '', wrap ? css.wrap : ''].filter(Boolean).join(' ');
}
