import { type Answer, accepted, type Caller } from './caller.ts';
import { freshPlate, orderBody, type Shop } from './shop.ts';

/** One command that was sent, and what came back, if anything did. */
export interface Sent {
  readonly key: string;
  readonly path: string;
  readonly body: object;
  answer: Answer | null;
}

/** Several people who let cars in, greet, write orders and show estimates without a pause. */
export interface Storm {
  readonly sent: readonly Sent[];
  /** Settles when so many commands have been answered with yes. */
  acknowledged(count: number): Promise<void>;
  /** Nobody begins a new car; settles when all are through with theirs. */
  end(): Promise<void>;
}

export interface StormOf {
  shop: Shop;
  callers: readonly Caller[];
  /** Sends one command; `null` makes the client go home. */
  send?: (caller: Caller, sent: Sent) => Promise<Answer | null>;
}

/** Lets the storm loose, one client for each caller. A client whose call got no answer stops. */
export function storm({ shop, callers, send = sendOnce }: StormOf): Storm {
  const sent: Sent[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let ending = false;
  let yes = 0;

  const command = async (caller: Caller, path: string, body: object): Promise<string> => {
    const one: Sent = { key: crypto.randomUUID(), path, body, answer: null };
    sent.push(one);
    one.answer = await send(caller, one);
    if (!one.answer) throw new Unanswered();
    yes += 1;
    for (const { resolve } of waiting.filter(({ count }) => yes >= count)) resolve();
    return accepted(one.answer).id;
  };
  const client = async (caller: Caller): Promise<void> => {
    while (!ending) {
      const arrival = { workshopId: shop.workshopId, channel: 'gate', plate: freshPlate() };
      const visitId = await command(caller, '/visits', arrival);
      await command(caller, `/visits/${visitId}/greet`, {});
      const orderId = await command(caller, '/repair-orders', orderBody(visitId, shop.customerId));
      await command(caller, `/repair-orders/${orderId}/estimate`, {});
    }
  };
  const clients = callers.map((caller) =>
    client(caller).catch((cause) => {
      if (cause instanceof Unanswered) return;
      ending = true;
      throw cause;
    }),
  );
  const all = Promise.all(clients);
  all.catch(() => undefined);
  return {
    sent,
    acknowledged: (count) =>
      Promise.race([
        new Promise<void>((resolve) => waiting.push({ count, resolve })),
        all.then(() => Promise.reject(new Error(`All clients went home after ${yes} commands.`))),
      ]),
    end: async () => {
      ending = true;
      await all;
    },
  };
}

class Unanswered extends Error {}

/** A broken connection and a server without database leave the client in doubt; every other answer is one. */
async function sendOnce(caller: Caller, { path, body, key }: Sent): Promise<Answer | null> {
  const answer = await caller.post(path, body, key).catch(() => null);
  return answer?.status === 503 ? null : answer;
}

/** The client asks again, with the same key, about everything: what was answered and what was not. */
export async function askAgain(caller: Caller, sent: readonly Sent[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { path, body, key } of sent) answers.push(await caller.post(path, body, key));
  return answers;
}
