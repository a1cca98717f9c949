/** What came back; `null` stands for an answer that never came. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly replayed: boolean;
  readonly version: string | undefined;
  // The body is whatever the API says: each test names what it reads.
  readonly body: Record<string, unknown> & { id?: string; code?: string };
}

export interface CallOptions {
  readonly key?: string;
  readonly body?: object;
  readonly version?: string | undefined;
}

/** Somebody signed in at one server; the same person may call at another. */
export interface Caller {
  readonly url: string;
  readonly cookie: string;
  post(path: string, body?: object, key?: string): Promise<Answer>;
  get(path: string): Promise<Answer>;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** The same session at another server process. */
  at(url: string): Caller;
}

export function callerAt(url: string, cookie = ''): Caller {
  const call = async (method: string, path: string, options: CallOptions = {}) =>
    (await send(url, cookie, method, path, options)).answer;
  return {
    url,
    cookie,
    call,
    get: (path) => call('GET', path),
    post: (path, body = {}, key = crypto.randomUUID()) => call('POST', path, { body, key }),
    at: (other) => callerAt(other, cookie),
  };
}

/** Signs in as a browser does. */
export async function signIn(url: string, identifier: string, password: string): Promise<Caller> {
  const options = { body: { identifier, password }, key: crypto.randomUUID() };
  const { answer, cookie } = await send(url, '', 'POST', '/session', options);
  if (answer.status >= 300)
    throw new Error(`${identifier} could not sign in: ${JSON.stringify(answer.body)}`);
  return callerAt(url, cookie);
}

async function send(url: string, cookie: string, method: string, path: string, options: CallOptions) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      ...(cookie ? { cookie } : {}),
      'x-pitlane-client': 'web',
      ...(options.body ? { 'content-type': 'application/json' } : {}),
      ...(options.key ? { 'idempotency-key': options.key } : {}),
      ...(options.version ? { 'if-match': options.version } : {}),
    },
    ...(options.body ? { body: JSON.stringify(options.body) } : {}),
  });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const answer: Answer = {
    status: response.status,
    type,
    replayed: response.headers.get('idempotent-replayed') === 'true',
    version: response.headers.get('etag') ?? undefined,
    body: type.includes('json') && text ? JSON.parse(text) : {},
  };
  const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0]);
  return { answer, cookie: cookies.join('; ') };
}

/** The answer if it is a yes; what was said instead fails the test. */
export function accepted(answer: Answer): Answer['body'] & { id: string } {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Answer['body'] & { id: string };
}
