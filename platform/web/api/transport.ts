import { v4 as newKey } from 'uuid';
import { languageStore } from '../i18n.ts';
import { connectionFound, connectionLost } from './connection.ts';
import { Problem, readProblem } from './problem.ts';
import { waitForSignIn } from './sign-in-again.ts';
import { latestVersion, noteVersion, recordOf } from './versions.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const patience = 30_000;
const sessionPath = '/api/v1/session';

/**
 * Every call of the web goes through here: it says who calls and in which language, keys what creates or moves
 * something, names the version a change is based on, waits for a new sign-in, and turns a "no" into a `Problem`.
 */
export async function transport(request: Request): Promise<Response> {
  const dressed = dress(request);
  const again = dressed.clone();
  let response = await send(dressed);
  if (response.status === 401 && (await sessionEnded(request, response)) && (await waitForSignIn())) {
    response = await send(again);
  }
  if (!response.ok) throw await readProblem(response);
  await note(request, response);
  return response;
}

function dress(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('accept-language', languageStore.get().locale);
  if (!safe.has(request.method)) {
    headers.set('x-pitlane-client', 'web');
    if (request.method === 'POST' && !headers.has('idempotency-key')) {
      headers.set('idempotency-key', newKey());
    }
    const version = creates(request) ? undefined : latestVersion(pathOf(request));
    if (version && !headers.has('if-match')) headers.set('if-match', version);
    if (headers.get('if-match') === 'none') headers.delete('if-match');
  }
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)]);
  return new Request(request, { headers, signal, credentials: 'same-origin' });
}

/** A POST on the very path that was read adds to a collection: there is no version to be based on. */
function creates(request: Request): boolean {
  return request.method === 'POST' && recordOf(pathOf(request)) === pathOf(request);
}

async function send(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    connectionFound();
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    connectionLost();
    throw new Problem({ status: 0, code: 'connection/lost' });
  }
}

/** A wrong password is an answer; only a call that was signed in and no longer is waits for a new sign-in. */
async function sessionEnded(request: Request, response: Response): Promise<boolean> {
  if (pathOf(request) === sessionPath) return false;
  return (await readProblem(response.clone())).code === 'sign-in/required';
}

/** A record's version comes with its GET; a step that answers with the same record moves it on. */
async function note(request: Request, response: Response): Promise<void> {
  const version = response.headers.get('etag');
  if (!version) return;
  const path = pathOf(request);
  if (request.method === 'GET') return noteVersion(path, version);
  const record = recordOf(path);
  const answer = (await response.clone().json()) as { id?: unknown };
  if (record && typeof answer.id === 'string' && record.endsWith(`/${answer.id}`))
    noteVersion(record, version, true);
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}
