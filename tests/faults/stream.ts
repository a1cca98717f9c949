import type { Caller } from './caller.ts';

/** One event of the live stream, with the moment it was heard. */
export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly visitId: string | null;
  readonly at: number;
}

/** Somebody whose screen listens to a workshop. */
export interface Listener {
  readonly heard: readonly Heard[];
  /** Settles with the first event, heard already or still to come, that is this. */
  hears(what: (event: Heard) => boolean): Promise<Heard>;
  /** Settles when the server has ended the stream. */
  readonly ended: Promise<void>;
  hangUp(): void;
}

const longestWait = 30_000;

/** Opens the live stream as a browser does; with the id of the last event heard it goes on from there. */
export async function listenTo(caller: Caller, workshopId: string, lastEventId?: string): Promise<Listener> {
  const line = new AbortController();
  const response = await fetch(`${caller.url}/api/v1/live?workshopId=${workshopId}`, {
    headers: { cookie: caller.cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    signal: line.signal,
  });
  if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}.`);
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  let opened: () => void = () => undefined;
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const ended = follow(response.body, (block) => {
    if (block.event === 'open') return opened();
    if (block.event !== 'journal') return;
    const { type, visitId } = JSON.parse(block.data ?? '{}') as { type: string; visitId: string | null };
    heard.push({ id: block.id ?? '', type, visitId, at: performance.now() });
    for (const look of waiting) look();
  }).catch(() => undefined);
  await Promise.race([open, ended]);
  return {
    heard,
    hears: (what) =>
      new Promise((resolve, reject) => {
        const tooLong = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Not heard; heard was ${heard.map(({ type }) => type).join(', ') || 'nothing'}.`));
        }, longestWait);
        const look = () => {
          const found = heard.find(what);
          if (!found) return;
          clearTimeout(tooLong);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    ended,
    hangUp: () => line.abort(),
  };
}

/** Reads blocks of `field: value` lines, each ended by an empty one. */
async function follow(
  body: ReadableStream<Uint8Array>,
  onBlock: (block: Record<string, string>) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body) {
    const blocks = (rest + decoder.decode(part, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block
        .split('\n')
        .map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]);
      onBlock(Object.fromEntries(fields) as Record<string, string>);
    }
  }
}
