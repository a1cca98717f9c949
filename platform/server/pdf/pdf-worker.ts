import { parentPort } from 'node:worker_threads';
import type { Drawing } from './drawing.ts';
import { openEngine } from './engine.ts';

export interface DrawRequest {
  readonly id: number;
  readonly drawing: Drawing;
}

export type DrawAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };

const draw = openEngine();

parentPort?.on('message', async ({ id, drawing }: DrawRequest) => {
  const answer: DrawAnswer = await draw(drawing).then(
    (bytes) => ({ id, bytes }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
