import { recall, remember } from '../remembered.ts';
import { createStore } from '../store.ts';

const tolerated = 2 * 60_000;

/** How far the house's clock is ahead of this device's, in milliseconds, as measured when they last met. */
export const clockOffset = createStore(Number(recall('clock-offset') ?? 0));

/** Holds the device's clock against the house's at the moment an answer came. */
export function compareClocks(serverNow: string): void {
  const offset = Date.parse(serverNow) - Date.now();
  if (Number.isNaN(offset)) return;
  clockOffset.set(offset);
  remember('clock-offset', String(offset));
}

/** A few seconds are the way of the answer; minutes are a wrong clock. */
export function isClockWrong(offsetMs: number): boolean {
  return Math.abs(offsetMs) > tolerated;
}

/** This moment as a step tells it: the device's own time, and what sets it right. */
export function deviceMoment(): { at: string; offsetMs: number } {
  const offsetMs = clockOffset.get();
  return { at: new Date().toISOString(), offsetMs: isClockWrong(offsetMs) ? Math.round(offsetMs) : 0 };
}
