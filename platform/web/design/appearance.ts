import { recall, remember } from '../remembered.ts';
import { createStore, useStore } from '../store.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const chosen = createStore<Appearance>(read());
const resolved = createStore<'light' | 'dark'>(resolve());

/** Follows the system's light and dark, unless the person has chosen one of them here. */
export function watchAppearance(): void {
  systemIsDark.addEventListener('change', apply);
  apply();
}

export function chooseAppearance(next: Appearance): void {
  remember('appearance', next);
  chosen.set(next);
  apply();
}

export function useAppearance(): { chosen: Appearance; resolved: 'light' | 'dark' } {
  return { chosen: useStore(chosen), resolved: useStore(resolved) };
}

function apply(): void {
  resolved.set(resolve());
  document.documentElement.dataset.appearance = resolved.get();
}

function resolve(): 'light' | 'dark' {
  const wish = chosen.get();
  if (wish !== 'system') return wish;
  return systemIsDark.matches ? 'dark' : 'light';
}

function read(): Appearance {
  const kept = recall('appearance');
  return appearances.find((appearance) => appearance === kept) ?? 'system';
}
