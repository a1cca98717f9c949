import { useEffect, useRef } from 'react';

interface AnswerKeys {
  /** The digit of an answer, from 0. */
  pick(index: number): void;
  /** Enter: what is chosen goes on. */
  onward(): void;
}

/** At the desk the hands stay on the keys: 1 to 9 tap an answer, Enter goes on; while words are typed they are words. */
export function useAnswerKeys(keys: AnswerKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
      if (/^[1-9]$/.test(event.key)) latest.current.pick(Number(event.key) - 1);
      else if (event.key === 'Enter' && !isPressed(event.target)) latest.current.onward();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Enter on a button or link is that button's own. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a') !== null;
}
