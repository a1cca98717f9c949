import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../database/tx.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Journal } from '../journal/journal.ts';
import type { AskQuestion } from './question.ts';

/** What a command works with: the open transaction, who asks, and the one instant everything it writes carries. */
export interface CommandContext {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** Appends to the journal in this transaction. */
  readonly announce: Journal['announce'];
  /** Where pictures that belong to the change are kept, such as a signature: whole before the transaction is saved. */
  readonly files: FileStore;
  /** Queues a job in this transaction: it runs only if the command is saved, and is tried until it is done. */
  readonly enqueue: (task: string, payload: object, options?: { runAt?: Date; key?: string }) => void;
  /**
   * Stands in the answer for a text that the database makes in the last breath, such as a number that others wait for:
   * so that nobody here is waited for while it is locked. The statement also gives it by
   * `set_config('pitlane.late', …, true)`. One per command, as a field of the answer itself.
   */
  readonly late: (text: Promise<string>) => string;
  /** Asks what only a later stage can say; null where that stage is not there. */
  readonly ask: AskQuestion;
  /** The version the caller last saw (If-Match), if they said. */
  readonly expectedVersion: number | undefined;
}

/** A step of the trade that changes something: the only way anything is written. */
export interface Command<Input extends z.ZodType = z.ZodType, Answer extends object = object> {
  /** Verb of the trade and the right it needs, e.g. `visit.greet`. */
  readonly name: string;
  readonly input: Input;
  readonly run: (input: z.output<Input>, context: CommandContext) => Promise<Answer | Refusal>;
}

/** Declares a command: `name` is also the right it asks for. */
export function command<Input extends z.ZodType, Answer extends object>(
  name: string,
  input: Input,
  run: (input: z.output<Input>, context: CommandContext) => Promise<Answer | Refusal>,
): Command<Input, Answer> {
  return { name, input, run };
}
