import type { CarBody, CarDrawing } from './car-drawing.ts';
import { pickup } from './pickup.tsx';
import { sedan } from './sedan.tsx';
import { suv } from './suv.tsx';
import { van } from './van.tsx';

export type { CarBody, CarPicture, CarSide } from './car-drawing.ts';

/** Every kind of car as we draw it, to be tapped where it is damaged. */
export const carPictures: Readonly<Record<CarBody, CarDrawing>> = { sedan, suv, van, pickup };
