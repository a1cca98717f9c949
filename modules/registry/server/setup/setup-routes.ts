import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { z } from 'zod';
import { type Session, session } from '#platform/api/session/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Clock } from '#platform/server/clock.ts';
import { type RawRoute, raw } from '#platform/server/http/routes.ts';
import { deviceOf } from '#platform/server/sign-in/device.ts';
import type { Enter } from '#platform/server/sign-in/open-sign-in.ts';
import {
  type DemoProgress,
  type DemoSize,
  type SetupBody,
  setupBody,
  setupState,
  startDemoQuery,
} from '../../api/setup.ts';
import { setUp } from './set-up.ts';

/** Makes the demo house beside the running server. */
export interface DemoBuilder {
  /** Begins; returns at once. */
  start(size: DemoSize): void;
  /** How far it is; null before it was started in this process. */
  progress(): DemoProgress | null;
}

export interface SetupParts {
  /** Pool of the `app` role. */
  readonly pool: pg.Pool;
  readonly clock: Clock;
  /** Signs the owner in with the answer. */
  readonly enter: Enter;
  readonly demo?: DemoBuilder | undefined;
}

/** The first page of all: open to everybody until there is a group, closed for ever after. */
export function setupRoutes(parts: SetupParts): RawRoute[] {
  return [
    raw({
      method: 'GET',
      url: '/setup',
      summary: 'Tell whether this server still waits to be set up, and how far its demo is',
      area: 'setup',
      open: true,
      answer: setupState,
      handle: () => stateOf(parts),
    }),
    raw({
      method: 'POST',
      url: '/setup',
      summary: 'Set up the group, its first workshop and its owner, and sign the owner in',
      area: 'setup',
      open: true,
      perMinute: 20,
      status: 201,
      body: setupBody,
      answer: session,
      refusals: ['setup/already-done', 'setup/demo-running', 'request/invalid', 'sign-in/password-too-weak'],
      handle: (request, reply) => begin(parts, request, reply),
    }),
    raw({
      method: 'POST',
      url: '/setup/demo',
      summary: 'Start making the demo workshops; how far they are stands in the setup',
      area: 'setup',
      open: true,
      perMinute: 20,
      status: 202,
      query: startDemoQuery,
      answer: setupState,
      refusals: ['setup/already-done', 'setup/no-demo'],
      handle: (request) => startDemo(parts, request),
    }),
  ];
}

async function stateOf({ pool, demo }: SetupParts) {
  const progress = demo?.progress() ?? null;
  return { needed: progress === null && (await isEmpty(pool)), demo: progress };
}

async function begin(
  parts: SetupParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session | Refusal> {
  const body = request.body as SetupBody;
  if (isUnderWay(parts.demo?.progress())) return refuse('setup/demo-running');
  const key = request.headers['idempotency-key'];
  const refusal = await setUp(
    parts.pool,
    {
      body,
      idempotencyKey: typeof key === 'string' && key.length >= 8 ? key : undefined,
      device: deviceOf(request.headers['user-agent']),
    },
    parts.clock.now(),
  );
  if (refusal) return refusal;
  const { email, password } = body.owner;
  return parts.enter({ identifier: email, password }, request, reply);
}

/** Asked twice, it is started once and answered alike. */
async function startDemo(parts: SetupParts, request: FastifyRequest) {
  const { pool, demo } = parts;
  if (!demo) return refuse('setup/no-demo');
  const progress = demo.progress();
  if (progress === null || progress.failed) {
    if (!(await isEmpty(pool))) return refuse('setup/already-done');
    const { size = 'small' } = request.query as z.output<typeof startDemoQuery>;
    demo.start(size);
  }
  return stateOf(parts);
}

function isUnderWay(progress: DemoProgress | null | undefined): boolean {
  return progress ? !progress.accounts && !progress.failed : false;
}

async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('select identity.is_empty() as empty');
  return rows[0]?.empty ?? false;
}
