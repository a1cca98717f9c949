import type { z } from 'zod';
import { customerPageRoutes } from '#modules/customer-page/server/index.ts';
import { type Role, rightsOf } from '#modules/registry/rules/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor, Locale } from '#platform/server/actor.ts';
import { setClock } from '#platform/server/clock.ts';
import { type Execution, execute } from '#platform/server/command/execute.ts';
import { inGroup, type Tx } from '#platform/server/database/tx.ts';
import type { CommandRoute, Method, RawRoute, Route } from '#platform/server/http/routes.ts';

/** A demo workshop while it is being filled: its people act through the very commands of the API, at a clock we set. */
export interface House {
  readonly organizationId: string;
  readonly workshopId: string;
  readonly locale: Locale;
  /** Puts the time at which the next command happens. */
  at(instant: Date): void;
  now(): Date;
  /** Acts as this person; a refusal ends the filling, since a demo that skips a rule would lie. */
  act<Answer>(who: Actor, method: Method, url: string, input: object): Promise<Answer>;
  /** Reads what stands on this person's screen. */
  read<Answer>(who: Actor, url: string, input: object): Promise<Answer>;
  /** Goes through a door that needs a browser: of the request it sees only this much. */
  browse<Answer>(method: Method, url: string, request: BrowserRequest): Promise<Answer>;
  look<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same house with a clock of its own: cars are in the shop beside each other. */
  beside(): House;
}

/** What the customer's page and the making of its link look at in a request. */
export interface BrowserRequest {
  actor: Actor | null;
  params: Readonly<Record<string, string>>;
  body: object;
}

export interface HouseGround {
  readonly execution: Omit<Execution, 'clock' | 'nudge'>;
  readonly routes: readonly Route[];
  readonly organizationId: string;
  readonly workshopId: string;
  readonly locale: Locale;
}

export function openDemoHouse(ground: HouseGround): House {
  const clock = setClock(new Date());
  const execution: Execution = { ...ground.execution, clock, quiet: true };
  const commands = new Map(
    ground.routes
      .filter((route): route is CommandRoute => route.kind === 'command')
      .map((route) => [`${route.method} ${route.url}`, route]),
  );
  const queries = new Map(
    ground.routes.filter((route) => route.kind === 'query').map((route) => [route.url, route]),
  );
  const room = { kinds: [], files: execution.files };
  const doors = customerPageRoutes({ execution, room, publicUrl: 'http://localhost' }).filter(
    (route): route is RawRoute => route.kind === 'raw',
  );
  return {
    ...ground,
    at: clock.set,
    now: clock.now,
    beside: () => openDemoHouse(ground),
    look: (work) => inGroup(execution.pool, ground.organizationId, work),
    async read<Answer>(actor: Actor, url: string, input: object): Promise<Answer> {
      const route = queries.get(url);
      if (!route) throw new Error(`The API has no GET ${url}.`);
      const answer = await inGroup(execution.pool, ground.organizationId, (tx) =>
        route.run(input as never, { tx, actor, now: clock.now(), locale: ground.locale }),
      );
      if (isRefusal(answer)) throw new Error(`${actor.name}: GET ${url} was refused: ${answer.code}`);
      return answer as Answer;
    },
    async browse<Answer>(method: Method, url: string, request: BrowserRequest): Promise<Answer> {
      const door = doors.find((route) => route.method === method && route.url === url);
      if (!door) throw new Error(`There is no ${method} ${url} for a browser.`);
      const headers = { 'user-agent': phone, 'accept-language': ground.locale };
      const answer = await door.handle({ ...request, headers } as never, undefined as never);
      if (isRefusal(answer)) throw new Error(`${method} ${url} was refused: ${answer.code}`);
      return answer as Answer;
    },
    async act<Answer>(actor: Actor, method: Method, url: string, input: object): Promise<Answer> {
      const route = commands.get(`${method} ${url}`);
      if (!route) throw new Error(`The API has no ${method} ${url}.`);
      const parsed = (route.command.input as z.ZodType).parse(input);
      const { version: expectedVersion } = input as { version?: number };
      const outcome = await execute(execution, route.command, parsed, { actor, expectedVersion });
      if (!isRefusal(outcome)) return outcome.answer as Answer;
      const told = JSON.stringify({ params: outcome.params, fields: outcome.fields, input });
      throw new Error(`${actor.name}: ${method} ${url} was refused: ${outcome.code} ${told}`);
    },
  };
}

const phone =
  'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';

/** Somebody of the house, ready to act. */
export function personAt(house: House, staffId: string, name: string, roles: readonly Role[]): Actor {
  const { organizationId, workshopId, locale } = house;
  return {
    kind: 'person',
    userId: staffId,
    staffId,
    name,
    organizationId,
    places: new Map([[workshopId, { workshopId, roles, rights: rightsOf(roles) }]]),
    device: 'Pitlane',
    locale,
  };
}
