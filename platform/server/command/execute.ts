import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, mayAnywhere } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { inGroup, type Tx } from '../database/tx.ts';
import type { FileStore } from '../files/file-store.ts';
import { newId } from '../ids.ts';
import { gatherJournal } from '../journal/journal.ts';
import type { Command } from './command.ts';
import { type Answering, askOf } from './question.ts';

export interface Execution {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly files: FileStore;
  /** Told after each saved command, so that listeners look at the journal at once. */
  readonly nudge?: () => void;
  /** Who answers what earlier stages ask. */
  readonly answers?: readonly Answering[];
  /** Queues no jobs: the demo's past sends and draws nothing; papers are drawn when first opened. */
  readonly quiet?: boolean;
}

export interface CallOf {
  readonly actor: Actor;
  readonly idempotencyKey?: string | undefined;
  readonly expectedVersion?: number | undefined;
  readonly status?: number;
  /** What the key was used for: two operations may share a command's name and form. */
  readonly operation?: string;
}

export interface Executed<Answer> {
  readonly status: number;
  readonly answer: Answer;
  /** True when this is the kept answer of an earlier call with the same key. */
  readonly replayed: boolean;
}

/** What a transaction brought about, before it is saved. */
interface Outcome<Answer> extends Executed<Answer> {
  readonly late?: LateText;
}

/**
 * Runs one command in one transaction. With a key, the same key and input give the same answer for ever, also when
 * ten arrive at once or the server died after saving; the same key with another input is refused.
 */
export async function execute<Input extends z.ZodType, Answer extends object>(
  execution: Execution,
  command: Command<Input, Answer>,
  input: z.output<Input>,
  call: CallOf,
): Promise<Executed<Answer> | Refusal> {
  if (!mayAnywhere(call.actor, command.name)) return refuse('right/missing', { right: command.name });
  const key = call.idempotencyKey && keyOf(call.idempotencyKey, call.operation ?? command.name, input);
  const outcome = await inGroup(
    execution.pool,
    call.actor.organizationId,
    async (tx) => {
      const kept = key ? findKept<Answer>(tx, call.actor, key) : null;
      const attempt = runOnce(execution, command, input, call, tx);
      const earlier = await firstOf(kept, attempt);
      if (earlier) return earlier;
      const { answer, late } = await attempt;
      if (isRefusal(answer)) return answer;
      const status = call.status ?? 200;
      if (key) keep(tx, call.actor, key, { status, answer, late });
      return { status, answer, late, replayed: false };
    },
    {
      keeps: (result) => !isRefusal(result) && !result.replayed,
      locksShortly: true,
      waitsForDisk: !execution.quiet,
    },
  );
  if (isRefusal(outcome)) return outcome;
  const { status, replayed } = outcome;
  if (!replayed) execution.nudge?.();
  return { status, replayed, answer: await withLate(outcome.answer, outcome.late) };
}

/**
 * The command's first statements leave together with the question whether it was answered before: nearly always it was
 * not, and a wait is saved. If it was, what the attempt did is undone with the transaction. In every case the attempt has
 * come to its end first: it must not go on in a transaction that is over.
 */
async function firstOf<Kept>(kept: Promise<Kept> | null, attempt: Promise<unknown>): Promise<Kept | null> {
  if (!kept) return null;
  const [found] = await Promise.allSettled([kept, attempt]);
  if (found.status === 'rejected') throw found.reason;
  return found.value;
}

interface LateText {
  /** What stands in the answer until the text is there. */
  token: string;
  text: Promise<string>;
}

/** The answer with its late text in place. */
async function withLate<Answer extends object>(answer: Answer, late?: LateText): Promise<Answer> {
  if (!late) return answer;
  const text = await late.text;
  const fields = Object.entries(answer).map(([name, value]) => [name, value === late.token ? text : value]);
  return Object.fromEntries(fields) as Answer;
}

async function runOnce<Input extends z.ZodType, Answer extends object>(
  execution: Execution,
  command: Command<Input, Answer>,
  input: z.output<Input>,
  call: CallOf,
  tx: Tx,
): Promise<{ answer: Answer | Refusal; late?: LateText }> {
  const now = execution.clock.now();
  const journal = gatherJournal(tx, call.actor, now);
  let late: LateText | undefined;
  const answer = await command.run(input, {
    tx,
    actor: call.actor,
    now,
    expectedVersion: call.expectedVersion,
    files: execution.files,
    announce: journal.announce,
    ask: askOf(execution.answers ?? [], { tx, now }),
    late: (text) => {
      text.catch(() => undefined);
      late = { token: newId(now), text };
      return late.token;
    },
    enqueue: (task, payload, options = {}) => {
      if (execution.quiet) return;
      tx.send('enqueue_job', 'select enqueue_job($1, $2, $3, $4)', [
        task,
        JSON.stringify(payload),
        options.runAt ?? null,
        options.key ?? null,
      ]);
    },
  });
  if (!isRefusal(answer)) journal.write();
  return { answer, late };
}

interface Key {
  readonly key: string;
  readonly requestHash: Buffer;
  /** Names the lock that makes equal keys wait for each other. */
  readonly lock: string;
}

function keyOf(key: string, name: string, input: unknown): Key {
  const requestHash = createHash('sha256').update(name).update(JSON.stringify(input)).digest();
  return { key, requestHash, lock: createHash('sha256').update(key).digest().readBigInt64BE().toString() };
}

async function findKept<Answer>(tx: Tx, actor: Actor, key: Key): Promise<Outcome<Answer> | Refusal | null> {
  tx.send('lock_key', 'select pg_advisory_xact_lock($1)', [key.lock]);
  const [kept] = await tx.rows<{ request_hash: Buffer; status: number; answer: Answer }>(
    'find_kept',
    `select request_hash, status, answer from idempotency_keys
     where organization_id = $1 and actor_id = $2 and key = $3`,
    [tx.organizationId, actor.staffId, key.key],
  );
  if (!kept) return null;
  if (!kept.request_hash.equals(key.requestHash)) return refuse('request/key-used-otherwise');
  return { status: kept.status, answer: kept.answer, replayed: true };
}

function keep(
  tx: Tx,
  actor: Actor,
  key: Key,
  { status, answer, late }: { status: number; answer: object; late?: LateText },
): void {
  const values = [tx.organizationId, actor.staffId, key.key, key.requestHash, status, JSON.stringify(answer)];
  if (late) tx.send('keep_late_answer', keepSql(lateAnswer), [...values, late.token]);
  else tx.send('keep_answer', keepSql('$6'), values);
}

const lateAnswer = `replace($6, $7, current_setting('pitlane.late'))::json`;

const keepSql = (answer: string) => `
  insert into idempotency_keys (organization_id, actor_id, key, request_hash, status, answer)
  values ($1, $2, $3, $4, $5, ${answer})`;
