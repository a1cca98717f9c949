import type { CarBody, CarDrawing } from './car-drawing.ts';
import { pickup } from './pickup.ts';
import { sedan } from './sedan.ts';
import { suv } from './suv.ts';
import { van } from './van.ts';

export { type CarBody, type CarLine, type CarPicture, type CarSide, carSides } from './car-drawing.ts';

/** Every kind of car as we draw it, to be tapped where it is damaged and printed with its marks. */
export const carPictures: Readonly<Record<CarBody, CarDrawing>> = { sedan, suv, van, pickup };
