// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '#tests/web/screen.tsx';
import { client } from './client.ts';
import { endWaiting, signInAgain } from './sign-in-again.ts';
import { forgetVersions, versionAt } from './versions.ts';

const revoke = () => client.DELETE('/api/v1/sessions/{id}', { params: { path: { id: '1' } } });
const signInNeeded = { status: 401, body: { code: 'sign-in/required' } };

afterEach(forgetVersions);

describe('a call', () => {
  it('whose session has ended waits for a new sign-in and then goes on', async () => {
    let isIn = false;
    const heard = listen(() => (isIn ? { status: 200 } : signInNeeded));
    const call = revoke();
    await expect.poll(() => signInAgain.get()).toBe(true);
    isIn = true;
    endWaiting(true);
    expect((await call).response.status).toBe(200);
    expect(heard).toHaveLength(2);
  });

  it('that is refused becomes a problem with code and sentence', async () => {
    listen(() => ({ status: 409, body: { code: 'request/taken', detail: 'Somebody was faster.' } }));
    await expect(revoke()).rejects.toMatchObject({
      status: 409,
      code: 'request/taken',
      detail: 'Somebody was faster.',
    });
  });

  it('names the version it has seen of the record it changes', async () => {
    const heard = listen(({ method }) => (method === 'GET' ? { headers: { etag: '"7"' } } : {}));
    await client.GET('/api/v1/session');
    await client.PATCH('/api/v1/session', { body: { locale: 'es' } });
    expect(heard.at(-1)?.headers.get('if-match')).toBe('"7"');
    expect(versionAt('/api/v1/session', 0)).toBe('"7"');
  });
});
