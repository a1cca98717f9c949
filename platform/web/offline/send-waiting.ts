import { type Problem, toProblem } from '../api/problem.ts';
import { fillNames, nextToSend, type Waiting } from './waiting.ts';

/** Where what waits is kept. */
export interface Line {
  all(): Promise<Waiting[]>;
  names(): Promise<ReadonlyMap<string, string>>;
  /** Taken off the line and its name kept in one breath: a crash in between neither loses nor doubles it. */
  done(step: Waiting, answer: Answered): Promise<void>;
  refuse(step: Waiting, problem: Problem): Promise<void>;
}

export interface Answered {
  id: string | null;
}

export type Deliver = (step: Waiting) => Promise<Answered>;

/**
 * Sends what waits, one after the other, until nothing is left, the line is down again or a person must decide. A step
 * whose answer was lost is sent again under its key: the server does it once.
 */
export async function sendWaiting(line: Line, userId: string, deliver: Deliver): Promise<'done' | 'no-line'> {
  for (;;) {
    const step = nextToSend(await line.all(), userId);
    if (!step) return 'done';
    const named = fillNames({ path: step.path, body: step.body }, await line.names());
    if (!named) {
      await line.refuse(step, toProblem(new Error('A thing this step needs was given up.')));
      continue;
    }
    try {
      await line.done(step, await deliver({ ...step, ...named }));
    } catch (error) {
      const problem = toProblem(error);
      if (problem.unanswered || problem.status === 401 || problem.status === 429) return 'no-line';
      await line.refuse(step, problem);
    }
  }
}
