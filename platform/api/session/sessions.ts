import { z } from 'zod';
import { id, instant } from '../fields.ts';

/** One device that is signed in. */
export const signedInDevice = z.object({
  id,
  device: z.string().meta({ examples: ['Chrome · Windows'] }),
  createdAt: instant,
  /** To the hour. */
  lastSeenAt: instant,
  current: z.boolean(),
});
export const signedInDevices = z.object({ items: z.array(signedInDevice) });
export const sessionParams = z.object({ id });
