import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { normalizeVin, readVin } from '../vin/read-vin.ts';

/** A line of the list that is no VIN, as it was pasted and why. */
export interface VinLineFault {
  readonly line: number;
  readonly text: string;
  readonly refusal: Refusal;
}

export interface VinList {
  /** Each once, in the order of the list. */
  readonly vins: readonly string[];
  /** Lines that name a VIN which stood above already. */
  readonly repeated: number;
  readonly faults: readonly VinLineFault[];
}

/** What makers write above the column. */
const headings = new Set([
  'VIN',
  'VINCODE',
  '车架号',
  '车辆识别代号',
  '车辆识别代码',
  'BASTIDOR',
  'NÚMERODEBASTIDOR',
]);

/**
 * Reads the VINs a maker sent, pasted or from a CSV: one a line, in whichever column they stand. Every line is judged,
 * so that all mistakes are shown at once, each with its place; an empty line or a heading is none.
 */
export function readVinList(text: string): VinList {
  const vins = new Set<string>();
  const faults: VinLineFault[] = [];
  let repeated = 0;
  for (const [place, line] of text.split(/\r\n|\r|\n/).entries()) {
    const cell = cellOf(line, place === 0 || vins.size === 0);
    if (cell === null) continue;
    const read = readVin(cell);
    if (isRefusal(read)) faults.push({ line: place + 1, text: cell.slice(0, 40), refusal: read });
    else if (vins.has(read.vin)) repeated += 1;
    else vins.add(read.vin);
  }
  return { vins: [...vins], repeated, faults };
}

/** The cell that holds the VIN, else the first that holds anything; null for a line that says nothing. */
function cellOf(line: string, mayBeHeading: boolean): string | null {
  const cells = line.split(/[,;\t，；]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  if (mayBeHeading && cells.some((cell) => headings.has(normalizeVin(cell)))) return null;
  const filled = cells.filter((cell) => normalizeVin(cell) !== '');
  return filled.find((cell) => !isRefusal(readVin(cell))) ?? filled.find(looksLikeVin) ?? filled[0] ?? null;
}

/** As long as a VIN or nearly: this is the cell whose mistake is told. */
function looksLikeVin(cell: string): boolean {
  const { length } = normalizeVin(cell);
  return length >= 15 && length <= 19;
}
