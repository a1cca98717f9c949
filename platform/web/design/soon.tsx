import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws what is inside a moment after the rest, in slices between which a finger is answered; until then `room` keeps
 * its place. For what is much to draw and not what the eye looks for first.
 */
export function Soon({ room = null, children }: { room?: ReactNode; children: ReactNode }) {
  return useDeferredValue(true, false) ? children : room;
}
