import type { ReactNode } from 'react';

/** Where one stands when looking at a car. */
export type CarSide = 'top' | 'left' | 'right' | 'front' | 'rear';
export type CarBody = 'sedan' | 'suv' | 'van' | 'pickup';

export interface CarPicture {
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactNode;
}

/** A kind of car from its five sides: places on it are shares of each picture, so every kind has the same sizes. */
export type CarDrawing = Readonly<Record<CarSide, CarPicture>>;
