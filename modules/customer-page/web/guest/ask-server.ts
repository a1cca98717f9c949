import type { Locale } from './words.tsx';

/** A "no" of the server in the customer's words. */
export interface Refused {
  readonly code: string;
  readonly detail: string;
}

export type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refused: Refused | null };

/** Asks the server; `refused` is null where it could not be reached at all, and nothing is lost then. */
export async function askServer<Answer>(
  path: string,
  locale: Locale,
  sent?: { body: object; key: string },
): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method: sent ? 'POST' : 'GET',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        'accept-language': locale,
        'x-pitlane-client': 'web',
        ...(sent ? { 'content-type': 'application/json', 'idempotency-key': sent.key } : {}),
      },
      ...(sent ? { body: JSON.stringify(sent.body) } : {}),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, answer };
    return { ok: false, refused: { code: answer.code, detail: answer.errors?.[0]?.detail ?? answer.detail } };
  } catch {
    return { ok: false, refused: null };
  }
}

/** One key per intention: sent twice because the network was slow, it counts once. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
