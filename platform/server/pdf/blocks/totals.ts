import type { ContentTable, TableCell } from 'pdfmake/interfaces';
import type { Total } from '../drawing.ts';
import { ink, rule, size } from '../ink.ts';

/** Sums under the last column, kept together; the strong one between rules is what is owed. */
export function totals(sums: readonly Total[]): ContentTable {
  const strong = (index: number) => sums[index]?.strong === true;
  return {
    unbreakable: true,
    margin: [0, 2, 0, 0],
    table: { widths: ['*', 150, 92], body: sums.map(line) },
    layout: {
      hLineWidth: (line) => (strong(line) || strong(line - 1) ? rule.firm : 0),
      hLineColor: () => ink.rule,
      vLineWidth: () => 0,
      paddingLeft: () => 5,
      paddingRight: (column) => (column === 2 ? 2 : 5),
      paddingTop: (line) => (strong(line) ? 3 : 1.5),
      paddingBottom: (line) => (strong(line) ? 3 : 1.5),
    },
  };
}

function line({ label, value, strong = false }: Total): TableCell[] {
  return [
    { text: '', border: [false, false, false, false] },
    {
      text: label,
      bold: strong,
      fontSize: strong ? size.heading : size.body,
      color: strong ? ink.text : ink.quiet,
    },
    {
      text: value,
      bold: strong,
      fontSize: strong ? size.heading : size.body,
      alignment: 'right',
      noWrap: true,
    },
  ];
}
