import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Draws its child when it is its turn: pieces of a page are drawn one after the other, each for itself, so that a
 * phone is never held for long and an answer that comes meanwhile makes one piece be drawn again, not the whole page.
 */
export function InTurn({ room = null, children }: { room?: ReactNode; children: ReactNode }) {
  const [isMine, setIsMine] = useState(false);
  useEffect(() => takeTurn(() => setIsMine(true)), []);
  return isMine ? children : room;
}

const line = new Set<() => void>();
let isMoving = false;

/** Calls `draw` as soon as those before it have been drawn and the browser has a moment; gives back how to leave. */
export function takeTurn(draw: () => void): () => void {
  line.add(draw);
  if (!isMoving) move();
  return () => void line.delete(draw);
}

function move(): void {
  const [draw] = line;
  isMoving = draw !== undefined;
  if (!draw) return;
  line.delete(draw);
  startTransition(draw);
  whenIdle(move);
}

const patience = 100;

function whenIdle(go: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: patience });
  else setTimeout(go, 16);
}
