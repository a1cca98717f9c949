import { client } from './client.ts';
import type { Intentions } from './intention.ts';
import type { Problem } from './problem.ts';
import { versionAt } from './versions.ts';

export type CommandMethod = 'post' | 'put' | 'patch' | 'delete';

/** What a change is based on: what was on screen when its form was opened, the newest seen, that very version, or nothing. */
export type Basis = 'opened' | 'latest' | 'none' | number;

interface WishParts {
  params?: { path?: Record<string, unknown> };
  headers?: Record<string, string>;
}

/** Sends one wish under the key of its intention and the version it is based on. */
export async function sendCommand(
  method: CommandMethod,
  path: string,
  wish: unknown,
  how: { intentions: Intentions; basis: Basis; openedAt: number },
): Promise<unknown> {
  const parts = (wish ?? {}) as WishParts;
  const headers: Record<string, string> = { ...parts.headers };
  const version = versionFor(fillPath(path, parts), how);
  if (version) headers['if-match'] = version;
  if (method === 'post') headers['idempotency-key'] = how.intentions.keyFor(fingerprintOf(wish));
  const ask = client.request as (method: string, path: string, init: unknown) => Promise<{ data?: unknown }>;
  return (await ask(method, path, { ...parts, headers })).data;
}

/** `undefined` leaves it to the transport: the latest seen. */
function versionFor(
  path: string,
  { basis, openedAt }: { basis: Basis; openedAt: number },
): string | undefined {
  if (typeof basis === 'number') return `"${basis}"`;
  if (basis === 'none') return 'none';
  return basis === 'opened' ? versionAt(path, openedAt) : undefined;
}

/** The same wish has the same fingerprint: two presses are one intention. */
export function fingerprintOf(wish: unknown): string {
  return JSON.stringify(wish ?? null);
}

/** Passing faults of line and server are tried again by themselves, quietly and under the same key. */
export function isWorthRepeating(problem: Problem): boolean {
  return [0, 502, 503, 504].includes(problem.status);
}

function fillPath(path: string, { params }: WishParts): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params?.path?.[name] ?? '')),
  );
}
