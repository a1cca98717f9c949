import type { Caller } from './caller.ts';
import { until } from './clusters.ts';

/** One event of the live stream, with the moment it was heard. */
export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly visitId: string | null;
  readonly at: number;
}

/** What a screen has heard, over however many connections. */
export interface Screen {
  readonly heard: readonly Heard[];
  /** Settles with the first event, heard already or still to come, that is this. */
  hears(what: (event: Heard) => boolean): Promise<Heard>;
  hangUp(): void;
}

/** A screen on one connection. */
export interface Line extends Screen {
  /** Settles when the server has ended the stream. */
  readonly ended: Promise<void>;
}

interface Start {
  /** The id of the last event heard: the stream goes on from there. */
  from?: string | undefined;
  notes?: Notes;
}

/** Opens the live stream as a browser does. */
export async function listenTo(caller: Caller, workshopId: string, start: Start = {}): Promise<Line> {
  const { from, notes = openNotes() } = start;
  const line = new AbortController();
  const response = await fetch(`${caller.url}/api/v1/live?workshopId=${workshopId}`, {
    headers: { cookie: caller.cookie, ...(from ? { 'last-event-id': from } : {}) },
    signal: line.signal,
  });
  if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}.`);
  let opened: () => void = () => undefined;
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const ended = follow(response.body, (block) => {
    if (block.event === 'open') opened();
    if (block.event === 'journal') notes.add(block);
  }).catch(() => undefined);
  await Promise.race([open, ended]);
  return { heard: notes.heard, hears: notes.hears, ended, hangUp: () => line.abort() };
}

/** A screen that comes back by itself whenever its stream ends, from the last event it heard. */
export async function keepListening(caller: Caller, workshopId: string): Promise<Screen> {
  const notes = openNotes();
  let line = await listenTo(caller, workshopId, { notes });
  let over = false;
  const connect = async (): Promise<boolean> => {
    try {
      line = await listenTo(caller, workshopId, { from: notes.heard.at(-1)?.id, notes });
      return true;
    } catch {
      return over;
    }
  };
  const comeBack = async (): Promise<void> => {
    for (; !over; await line.ended) await until('the screen is connected again', connect);
  };
  line.ended.then(comeBack).catch(() => undefined);
  return {
    heard: notes.heard,
    hears: notes.hears,
    hangUp: () => {
      over = true;
      line.hangUp();
    },
  };
}

const longestWait = 30_000;

type Notes = ReturnType<typeof openNotes>;

function openNotes() {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  return {
    heard,
    add({ id = '', data = '{}' }: Record<string, string>): void {
      const { type, visitId } = JSON.parse(data) as Pick<Heard, 'type' | 'visitId'>;
      heard.push({ id, type, visitId, at: performance.now() });
      for (const look of waiting) look();
    },
    hears: (what: (event: Heard) => boolean) =>
      new Promise<Heard>((resolve, reject) => {
        const tooLong = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Not heard; the last was ${JSON.stringify(heard.at(-1) ?? null)}.`));
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
