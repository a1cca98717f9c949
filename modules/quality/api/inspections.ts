import { z } from 'zod';
import { handOver } from './hand-over.ts';
import { inspection } from './inspection.ts';

/** Every record of looking at the car, newest first. */
export const inspections = z
  .object({ items: z.array(inspection), handOvers: z.array(handOver) })
  .meta({ id: 'Inspections' });
