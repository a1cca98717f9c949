/** What this browser remembers between visits; a browser that refuses storage simply forgets. */
export function recall(key: string, shelf: 'local' | 'session' = 'local'): string | null {
  try {
    return storage(shelf).getItem(`pitlane.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string | null, shelf: 'local' | 'session' = 'local'): void {
  try {
    if (value === null) storage(shelf).removeItem(`pitlane.${key}`);
    else storage(shelf).setItem(`pitlane.${key}`, value);
  } catch {
    // Private windows may refuse to store: the screen works, only the memory is short.
  }
}

function storage(shelf: 'local' | 'session'): Storage {
  return shelf === 'local' ? window.localStorage : window.sessionStorage;
}
