/** Where one stands when looking at a car. */
export const carSides = ['top', 'left', 'right', 'front', 'rear'] as const;
export type CarSide = (typeof carSides)[number];
export type CarBody = 'sedan' | 'suv' | 'van' | 'pickup';

/** One line of a drawing: a path, which may be the edge of glass or of a lamp, or a wheel. */
export type CarLine =
  | { readonly d: string; readonly of?: 'glass' | 'lamp' }
  | { readonly cx: number; readonly cy: number; readonly r: number };

export interface CarPicture {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CarLine[];
  /** Drawn as in a mirror: the right side is the left one seen from the other side. */
  readonly mirrored?: boolean;
}

/** A kind of car from its five sides: places on it are shares of each picture, so every kind has the same sizes. */
export type CarDrawing = Readonly<Record<CarSide, CarPicture>>;
