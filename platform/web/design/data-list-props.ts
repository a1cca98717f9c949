import type { ReactNode } from 'react';
import type { GrowingList } from '../api/use-list.ts';

export interface DataColumn<Row> {
  key: string;
  title: string;
  /** In px; columns without share what is left. */
  width?: number;
  /** Numbers and money stand right. */
  align?: 'start' | 'end';
  /** Lets long words wrap instead of being cut. */
  wrap?: boolean;
  /** Left out where there is no room for it. */
  from?: 'tablet' | 'desk';
  render(row: Row): ReactNode;
}

export interface DataListProps<Row> {
  /** What the rows are, for those who do not see the table. */
  label: string;
  list: GrowingList<Row>;
  columns: readonly DataColumn<Row>[];
  rowKey(row: Row): string;
  /** The record's page: makes the row a link. */
  href?: (row: Row) => string;
  /** Instead of a page: opens a drawer or picks the row. */
  onOpen?: (row: Row) => void;
  /** How a row stands on a phone; by default its columns under each other. */
  card?: (row: Row) => ReactNode;
  /** What will appear here, with the first step. */
  empty: ReactNode;
}
