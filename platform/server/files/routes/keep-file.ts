import type { FastifyRequest } from 'fastify';
import type { StoredFile } from '#platform/api/files.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '../../actor.ts';
import { type Execution, execute } from '../../command/execute.ts';
import { addFile, type KeptFile } from './add-file.ts';

export interface Caller {
  actor: Actor;
  idempotencyKey: string;
}

/** Who sends a file, and under which key: sending again after a lost answer keeps nothing twice. */
export function callerOf(request: FastifyRequest): Caller | Refusal {
  const idempotencyKey = request.headers['idempotency-key'];
  if (!request.actor) return refuse('sign-in/required');
  if (typeof idempotencyKey !== 'string' || !idempotencyKey) return refuse('request/key-needed');
  return { actor: request.actor, idempotencyKey };
}

export async function keepFile(
  execution: Execution,
  caller: Caller,
  file: KeptFile,
): Promise<StoredFile | Refusal> {
  const outcome = await execute(execution, addFile, file, { ...caller, status: 201 });
  return isRefusal(outcome) ? outcome : outcome.answer;
}

export const refusedFiles = [
  'request/key-needed',
  'file/too-large',
  'file/not-a-picture',
  'file/type-not-allowed',
  'file/too-many-pixels',
  'file/broken',
];
