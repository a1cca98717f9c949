import type { CarLine, CarPicture } from '#platform/rules/cars/car-pictures.ts';

export interface MarkOnCar {
  readonly xBp: number;
  readonly yBp: number;
  readonly severity: string;
  /** Of its line in the table. */
  readonly number: number;
}

const pale: Readonly<Record<string, string>> = { glass: '#e4edf3', lamp: '#f5e6c8' };
const fills: Readonly<Record<string, string>> = { light: '#d9822b', medium: '#c4491d', severe: '#9b1c1c' };

/** One side of the car as printed: the lines we draw it with, and each mark where it was tapped. */
export function sketchOfCar(
  { width, height, lines, mirrored }: CarPicture,
  marks: readonly MarkOnCar[],
): string {
  const turn = mirrored ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<g fill="none" stroke="#5f6875" stroke-width="2" stroke-linejoin="round"${turn}>`,
    ...lines.map(lineOf),
    '</g>',
    ...marks.map((mark) => markOf(mark, width, height)),
    '</svg>',
  ].join('');
}

function lineOf(line: CarLine): string {
  if (!('d' in line)) return `<circle cx="${line.cx}" cy="${line.cy}" r="${line.r}"/>`;
  const fill = line.of ? ` fill="${pale[line.of]}"` : '';
  return `<path d="${line.d}"${fill}/>`;
}

/** The darker the worse; the number says it without colour too. */
function markOf({ xBp, yBp, severity, number }: MarkOnCar, width: number, height: number): string {
  const [x, y] = [(xBp * width) / 10_000, (yBp * height) / 10_000];
  return [
    `<circle cx="${x}" cy="${y}" r="11" fill="${fills[severity] ?? fills.light}" stroke="#ffffff" stroke-width="1.5"/>`,
    ...digitsAt(x, y, number),
  ].join('');
}

/** Figures of our own on a field of 6 by 10: a drawing needs no face then and looks the same on every machine. */
const figures = [
  'M0 2Q0 0 3 0T6 2V8Q6 10 3 10T0 8Z',
  'M1 2L3.5 0V10',
  'M0 2Q0 0 3 0T6 2.5Q6 5 0 10H6',
  'M0 0H6L3 4Q6 4 6 7T3 10Q0 10 0 8',
  'M4.5 10V0L0 7H6',
  'M6 0H1L0.5 4.5Q6 3 6 7T0 9',
  'M5 0Q0 3 0 7Q0 10 3 10T6 7T3 4.5T0 7',
  'M0 0H6L2 10',
  'M3 4.5Q0.5 4.5 0.5 2.2T3 0T5.5 2.2T3 4.5Q0 4.5 0 7.2T3 10T6 7.2T3 4.5Z',
  'M6 3Q6 5.5 3 5.5T0 3T3 0T6 3Q6 8 1 10',
];

function digitsAt(x: number, y: number, number: number): string[] {
  const digits = [...String(number)];
  const [scale, step] = digits.length > 1 ? [0.8, 6.4] : [1, 8];
  const start = x - ((digits.length - 1) * step + 6 * scale) / 2;
  return digits.map((digit, place) => {
    const at = `translate(${start + place * step} ${y - 5 * scale}) scale(${scale})`;
    return `<path d="${figures[Number(digit)]}" transform="${at}" fill="none" stroke="#ffffff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`;
  });
}
