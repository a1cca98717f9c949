import type { Drawing } from './drawing.ts';

/**
 * Makes every text of a drawing printable in the one embedded face: control characters and thin spaces
 * that it has no glyph for become plain spaces, so that no paper shows an empty box for them.
 */
export function tidy(drawing: Drawing): Drawing {
  return tidied(drawing) as Drawing;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('data:') ? value : printable(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]));
}

function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize('NFC'))
    .replace(/[\u2000-\u200a\u202f\u205f]/g, '\u00a0')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}
