import { useSyncExternalStore } from 'react';
import { v4 as newKey } from 'uuid';
import { client } from '../api/client.ts';
import { connection } from '../api/connection.ts';
import { Problem, toProblem } from '../api/problem.ts';
import { waitForSignIn } from '../api/sign-in-again.ts';
import { upload } from '../api/upload.ts';
import { remember } from '../remembered.ts';
import { createStore } from '../store.ts';
import { type Answered, type Line, sendWaiting } from './send-waiting.ts';
import { openShelf, type Shelf } from './tables.ts';
import { isAsSeen, localName, type Waiting } from './waiting.ts';

/** Everything that waits on this browser, oldest first; follows what other tabs put down. */
export const outbox = createStore<readonly Waiting[]>([]);
/** Counts what the server has taken: screens ask again when it moves. */
export const taken = createStore(0);
/** The last thing this browser could not keep, by its text key: its storage is full or closed to us. */
export const notKept = createStore<string | null>(null);

let following: Promise<void> | undefined;

/** Settles when what waits is on screen, and follows it from then on. */
export function followOutbox(): Promise<void> {
  following ??= openShelf().then(
    (shelf) =>
      new Promise((resolve) =>
        shelf.follow((line) => {
          outbox.set(line);
          resolve();
        }),
      ),
  );
  return following;
}

export function useWaiting(scope: string): readonly Waiting[] {
  const line = useSyncExternalStore(outbox.subscribe, outbox.get, outbox.get);
  return line.filter((one) => one.scope === scope);
}

export type Step = Pick<Waiting, 'scope' | 'userId' | 'method' | 'path' | 'body' | 'word'> &
  Partial<Pick<Waiting, 'seen' | 'photo'>>;

/** Puts a step down and tries to send it; gives the name later steps may call its outcome by. */
export async function putDown(step: Step): Promise<string> {
  const key = newKey();
  const localId = localName(key);
  const waiting: Waiting = { ...step, key, localId, madeAt: Date.now() };
  const seq = await keep(waiting);
  outbox.set([...outbox.get().filter((one) => one.seq !== seq), { ...waiting, seq }]);
  void sendAll(step.userId);
  return localId;
}

async function keep(waiting: Waiting): Promise<number> {
  try {
    const shelf = await openShelf();
    const seq = await shelf.outbox.add(waiting);
    remember('waits', 'yes');
    notKept.set(null);
    return seq;
  } catch (error) {
    notKept.set(waiting.word);
    throw error;
  }
}

/**
 * The person gives a step up: what is there stands. Steps that need what it would have made go with it; a photo only
 * leaves those it was to prove.
 */
export async function giveUp(step: Waiting): Promise<void> {
  const shelf = await openShelf();
  await shelf.together(async () => {
    const line = await shelf.outbox.where('scope').equals(step.scope).toArray();
    for (const one of line.filter((other) => needs(other, step))) {
      if (one.seq && step.photo) await shelf.outbox.update(one.seq, { body: withoutPhoto(one.body, step) });
      else if (one.seq) await shelf.outbox.delete(one.seq);
    }
    if (step.seq) await shelf.outbox.delete(step.seq);
  });
  void sendAll(step.userId);
}

function needs({ path, body }: Waiting, { localId }: Waiting): boolean {
  return localId !== undefined && JSON.stringify([path, body]).includes(localId);
}

function withoutPhoto(body: Waiting['body'], { localId }: Waiting): Waiting['body'] {
  const { fileIds } = body as { fileIds?: string[] };
  return fileIds ? { ...body, fileIds: fileIds.filter((fileId) => fileId !== localId) } : body;
}

/** The person wants it all the same, over what is there now. */
export async function sendAgain(step: Waiting, change: Partial<Waiting> = {}): Promise<void> {
  if (!step.seq) return;
  const shelf = await openShelf();
  await shelf.outbox.update(step.seq, { ...change, key: newKey(), refused: undefined });
  void sendAll(step.userId);
}

function lineOn(shelf: Shelf): Line {
  return {
    all: () => shelf.outbox.orderBy('seq').toArray(),
    names: async () => new Map((await shelf.named.toArray()).map(({ localId, id }) => [localId, id])),
    done: (step, { id }) =>
      shelf.together(async () => {
        if (step.localId && id) await shelf.named.put({ localId: step.localId, id });
        if (step.seq) await shelf.outbox.delete(step.seq);
      }),
    refuse: async (step, { status, code, detail }) => {
      if (step.seq) await shelf.outbox.update(step.seq, { refused: { status, code, detail } });
    },
  };
}

let again = false;
let sending: Promise<void> | undefined;

/** Sends what waits; one tab at a time, and once more when something was put down meanwhile. */
export function sendAll(userId: string): Promise<void> {
  again = true;
  sending ??= (async () => {
    const line = lineOn(await openShelf());
    while (again) {
      again = false;
      await alone(() => sendWaiting(line, userId, deliver));
      taken.set(taken.get() + 1);
    }
    if ((await line.all()).length === 0) remember('waits', null);
  })().finally(() => {
    sending = undefined;
  });
  return sending;
}

function alone(work: () => Promise<unknown>): Promise<unknown> {
  return navigator.locks ? navigator.locks.request('pitlane-outbox', work) : work();
}

/** Whenever the line is back, what waits goes out; returns how to stop. */
export function sendWhenBack(userId: string): () => void {
  void sendAll(userId);
  return connection.subscribe(() => {
    if (connection.get() === 'online') void sendAll(userId);
  });
}

async function deliver(step: Waiting): Promise<Answered> {
  if (step.photo) {
    const place = step.body as { workshopId: string; visitId: string };
    const options = { ...place, purpose: 'photo', key: step.key } as const;
    const send = (photo: Blob) => upload(photo, 'photo.jpg', options);
    const { id } = await send(step.photo).catch((error: unknown) => signedInAgain(error, step, send));
    return { id };
  }
  const headers = { 'idempotency-key': step.key, 'if-match': await versionFor(step) };
  const { data } = await ask(step.method, step.path, { body: step.body, headers });
  return { id: typeof data?.id === 'string' ? data.id : null };
}

/** A photo goes another way than the rest: it waits for a new sign-in by itself. */
async function signedInAgain<T>(
  error: unknown,
  { photo }: Waiting,
  send: (photo: Blob) => Promise<T>,
): Promise<T> {
  const isOut = toProblem(error).status === 401;
  if (photo && isOut && (await waitForSignIn())) return send(photo);
  throw error;
}

const ask = client.request as unknown as (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: Record<string, unknown> }>;

/** The version there is now, if what the step changes still reads as it was seen; on its second way it is not asked. */
async function versionFor(step: Waiting): Promise<string> {
  if (!step.seen) return 'none';
  const { data = {} } = await ask('get', step.seen.path, {});
  if (!step.looked && !isAsSeen(data, step.seen)) {
    throw new Problem({ status: 409, code: 'request/stale-version' });
  }
  const shelf = await openShelf();
  if (step.seq) await shelf.outbox.update(step.seq, { looked: true });
  return `"${data.version}"`;
}
