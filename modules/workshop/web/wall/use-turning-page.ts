import { useEffect, useState, useSyncExternalStore } from 'react';

const turnsEvery = 12_000;

/** Which page hangs now; turns by itself for as long as there is more than one. */
export function useTurningPage(count: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setPage((now) => now + 1), turnsEvery);
    return () => clearInterval(timer);
  }, [count]);
  return page % Math.max(1, count);
}

/** How many rows of a height fit under the head of the wall. */
export function useRowsThatFit(rowHeight: number, taken: number): number {
  const height = useSyncExternalStore(followHeight, () => window.innerHeight);
  return Math.max(1, Math.floor((height - taken) / rowHeight));
}

function followHeight(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
