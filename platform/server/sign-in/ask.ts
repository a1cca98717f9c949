import { isAPIError } from 'better-auth/api';

/** What the sign-in library answered, with the cookies it wants set; or its code for "no". */
export type Answered<T> =
  | { ok: true; response: T; cookies: string[] }
  | { ok: false; code: string; cookies: string[] };

/** Asks the sign-in library; what is no answer but a fault (the database is away) is thrown as what it was. */
export async function ask<T>(
  question: () => Promise<{ headers: Headers; response: T }>,
): Promise<Answered<T>> {
  try {
    const { headers, response } = await question();
    return { ok: true, response, cookies: headers.getSetCookie() };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.statusCode >= 500) throw error.cause ?? error;
    return { ok: false, code: String(error.body?.code ?? error.status), cookies: [] };
  }
}

/** The cookies of an answer, as the caller's next request would send them. */
export function sentBack(cookies: readonly string[]): string {
  return cookies
    .flatMap((cookie) => (/max-age=0\b/i.test(cookie) ? [] : (cookie.split(';')[0] ?? [])))
    .join('; ');
}
