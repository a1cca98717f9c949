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
    `<text x="${x}" y="${y + 4.5}" font-size="13" font-weight="bold" fill="#ffffff" text-anchor="middle">${number}</text>`,
  ].join('');
}
