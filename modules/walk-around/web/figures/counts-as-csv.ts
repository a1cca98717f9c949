import { counts, type Figures } from './counts.ts';

/** Byte-order mark first, or a spreadsheet takes Chinese for Latin; a name that begins like a formula is only a name. */
export function countsAsCsv(
  head: readonly string[],
  { people, total }: Figures,
  words: { all: string; nobody: string },
): string {
  const lines = [
    head,
    ...people.map(({ staff, ...row }) => [staff?.name ?? words.nobody, ...counts.map((count) => row[count])]),
    [words.all, ...counts.map((count) => total[count])],
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
