import { useEffect, useId, useRef } from 'react';
import { createStore, useStore } from '../store.ts';

export interface Shortcut {
  readonly id: string;
  /** One stroke (`/`) or two after each other (`g b`). */
  readonly keys: string;
  readonly words: string;
  run(): void;
}

const shortcuts = createStore<readonly Shortcut[]>([]);
const secondStrokeWithin = 900;

/** Gives this page a key, listed with its words in the sheet under `?`: `useShortcut('g b', t('nav.board'), openBoard)`. */
export function useShortcut(keys: string, words: string, run: () => void): void {
  const id = useId();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    shortcuts.set([...shortcuts.get(), { id, keys, words, run: () => latest.current() }]);
    return () => shortcuts.set(shortcuts.get().filter((one) => one.id !== id));
  }, [id, keys, words]);
}

export function useShortcuts(): readonly Shortcut[] {
  return useStore(shortcuts);
}

/** Listens for the keys; never while somebody types, and never in place of the browser's own. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return;
      const pair = Date.now() - firstAt < secondStrokeWithin ? `${first} ${event.key}` : '';
      const hit = find(pair) ?? find(event.key);
      first = event.key;
      firstAt = Date.now();
      if (!hit) return;
      event.preventDefault();
      first = '';
      hit.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** The page opened last wins when two claim the same key. */
function find(keys: string): Shortcut | undefined {
  return shortcuts.get().findLast((one) => one.keys === keys);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}
