import { createHash } from 'node:crypto';
import type { Drawing } from './drawing.ts';

/**
 * The name of a drawing's content, printed at its foot: two papers with the same fingerprint say the same.
 * SHA-256 over the drawing with its keys in order, as hex.
 */
export function fingerprint(drawing: Drawing): string {
  return hashOf(drawing);
}

/** SHA-256 of a plain value, as hex: the same however its keys are ordered, so it outlives a stay in the database. */
export function hashOf(value: object): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
