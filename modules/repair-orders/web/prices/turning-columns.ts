import { type RefObject, useEffect, useState } from 'react';

const turnsEvery = 15_000;

/** How a box of columns that overflows to the side is measured. */
export interface ColumnsBox {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly gap: number;
}

/** How many screens the columns fill: each begins a gap after the one before ends. */
export function screensOf({ scrollWidth, clientWidth, gap }: ColumnsBox): number {
  if (clientWidth <= 0) return 1;
  return Math.max(1, Math.ceil((scrollWidth + gap - 1) / (clientWidth + gap)));
}

/**
 * Nobody touches a wall: what does not fit on it comes by itself, a screen of columns at a time. Where the page scrolls,
 * on a phone, there is one screen and nothing turns.
 */
export function useTurningColumns(
  box: RefObject<HTMLElement | null>,
  content: unknown,
): { screen: number; screens: number } {
  const [screens, setScreens] = useState(1);
  const [turned, setTurned] = useState(0);
  const screen = turned % screens;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another width
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScreens(screensOf(measured(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, content]);
  useEffect(() => {
    if (screens < 2) return;
    const timer = setInterval(() => setTurned((now) => now + 1), turnsEvery);
    return () => clearInterval(timer);
  }, [screens]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { clientWidth, gap } = measured(element);
    element.scrollLeft = screen * (clientWidth + gap);
  }, [box, screen]);
  return { screen, screens };
}

function measured(element: HTMLElement): ColumnsBox {
  const { scrollWidth, clientWidth } = element;
  return { scrollWidth, clientWidth, gap: Number.parseFloat(getComputedStyle(element).columnGap) || 0 };
}
