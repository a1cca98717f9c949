import type { CarPicture } from '#platform/rules/cars/car-pictures.ts';

/** A car as we draw it, for a picture of its size; whoever shows it gives lines, glass and lamps their colours. */
export function CarLines({ picture: { width, lines, mirrored } }: { picture: CarPicture }) {
  return (
    <g transform={mirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
      {lines.map((line) =>
        'd' in line ? (
          <path key={line.d} d={line.d} {...(line.of ? { [`data-${line.of}`]: '' } : {})} />
        ) : (
          <circle key={`${line.cx} ${line.r}`} cx={line.cx} cy={line.cy} r={line.r} />
        ),
      )}
    </g>
  );
}
