import type { Plate } from '#platform/web/design/index.ts';

const shownAtStart = 2;

/** Half of the plate as it hangs where strangers read it: its owner still knows it, others do not. */
export function hidePlate(plate: Plate): Plate {
  const letters = [...plate.text.replace(/[·•\s.-]/g, '')];
  const hidden = Math.floor(letters.length / 2);
  const text = letters
    .map((letter, index) => (index >= shownAtStart && index < shownAtStart + hidden ? '*' : letter))
    .join('');
  return { ...plate, text };
}
