import type { z } from 'zod';
import type { deviceTime } from '../../api/index.ts';
import { trueTime } from '../../rules/index.ts';

type Told = z.output<typeof deviceTime>;

/** When something was seen by the house's clock, and what the tablet's own said: both are kept. */
export function seenTimes(told: Told, visit: { arrived_at: Date }, now: Date) {
  const device = told ? { at: new Date(told.at), offsetMs: told.offsetMs } : null;
  return { seenAt: trueTime(device, visit.arrived_at, now), deviceAt: device?.at ?? null };
}
