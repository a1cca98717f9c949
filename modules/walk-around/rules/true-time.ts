/** What a tablet says of a moment: its own clock, and how far the house's clock was ahead when they last met. */
export interface DeviceTime {
  readonly at: Date;
  readonly offsetMs: number;
}

/**
 * When something was seen, by the house's clock. A tablet that was without network names its own time and its offset;
 * it is believed between the car's arrival and now, so that a wrong clock moves nothing out of the visit.
 */
export function trueTime(device: DeviceTime | null, arrivedAt: Date, now: Date): Date {
  if (!device) return now;
  const meant = device.at.getTime() + device.offsetMs;
  return new Date(Math.min(now.getTime(), Math.max(arrivedAt.getTime(), meant)));
}
