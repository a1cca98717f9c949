import { useSyncExternalStore } from 'react';

/** Where the screen stands: the counter's desk, the tablet at the car, the phone in the workshop. */
export type Room = 'desk' | 'tablet' | 'phone';

const phone = window.matchMedia('(max-width: 640px)');
const touch = window.matchMedia('(max-width: 1024px)');

export function useRoom(): Room {
  return useSyncExternalStore(follow, roomNow);
}

function roomNow(): Room {
  if (phone.matches) return 'phone';
  return touch.matches ? 'tablet' : 'desk';
}

function follow(listener: () => void): () => void {
  for (const width of [phone, touch]) width.addEventListener('change', listener);
  return () => {
    for (const width of [phone, touch]) width.removeEventListener('change', listener);
  };
}
