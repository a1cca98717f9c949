import { useMutation } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import type { ClientPathsWithMethod, MaybeOptionalInit, MethodResponse } from 'openapi-fetch';
import { useRef, useState } from 'react';
import { type client, refresh, refreshAll } from './client.ts';
import { applyFieldErrors } from './field-errors.ts';
import { useIntentions } from './intention.ts';
import type { paths } from './openapi.gen.ts';
import { type Problem, toProblem } from './problem.ts';
import { useRefusalNotice } from './refusal-notice.tsx';
import {
  type Basis,
  type CommandMethod,
  fingerprintOf,
  isWorthRepeating,
  sendCommand,
} from './send-command.ts';

type CommandPath<M extends CommandMethod> = ClientPathsWithMethod<typeof client, M>;
type Wish<M extends CommandMethod, P extends CommandPath<M>> = MaybeOptionalInit<paths[P], M>;
type Answer<M extends CommandMethod, P extends CommandPath<M>> = MethodResponse<typeof client, M, P>;
type RunArguments<W> = undefined extends W ? [wish?: W] : [wish: W];

export interface CommandOptions<A> {
  /** After the server said yes. */
  onDone?: (answer: A) => void;
  /** Gets the refused fields marked, each with its sentence; changes then count as based on the opened version. */
  form?: FormInstance;
  /** Where a refusal is told: a notice in the corner, or by the page itself with `<RefusalAlert of={command} />`. */
  show?: 'notice' | 'inline';
  /** What to ask again after success; by default everything on screen. */
  refresh?: readonly string[];
  /**
   * What the change is based on when the default (`opened` with a form, `latest` for an edit without, nothing for a step) does not fit. A part
   * of a record names the version it was shown with: `basedOn: job.version`.
   */
  basedOn?: Basis;
}

export interface Command<W, A> {
  /** Sends the wish; resolves to the answer, or to `undefined` when it was refused: the person has been told. */
  run(...wish: RunArguments<W>): Promise<A | undefined>;
  readonly pending: boolean;
  readonly problem: Problem | null;
  /** Loads what is there now and keeps what was typed; the next press counts as based on it. */
  reload(): Promise<void>;
  clear(): void;
}

/**
 * A form says what was on screen when it was opened. A step without one is judged by where the record stands, not by
 * its version: a tap right after another is no stale edit.
 */
function basisOf(method: CommandMethod, hasForm: boolean): Basis {
  if (hasForm) return 'opened';
  return method === 'post' ? 'none' : 'latest';
}

/** One thing a person can do on this screen: `const sign = useCommand('post', '/api/v1/repair-orders/{id}/sign')`. */
export function useCommand<M extends CommandMethod, P extends CommandPath<M>>(
  method: M,
  path: P,
  options: CommandOptions<Answer<M, P>> = {},
): Command<Wish<M, P>, Answer<M, P>> {
  const telling = useTelling(options);
  const { openedAt } = telling;
  const running = useRef(new Set<string>());
  const intentions = useIntentions();
  const basis = options.basedOn ?? basisOf(method, options.form !== undefined);
  const sending = useMutation({
    mutationFn: (wish: unknown) =>
      sendCommand(method, path, wish, { intentions, basis, openedAt: openedAt.current }),
    retry: (failures, error) => failures < 2 && isWorthRepeating(toProblem(error)),
    retryDelay: (failures) => 500 * 2 ** failures,
  });

  async function run(...[wish]: RunArguments<Wish<M, P>>): Promise<Answer<M, P> | undefined> {
    const fingerprint = fingerprintOf(wish);
    if (running.current.has(fingerprint)) return undefined;
    running.current.add(fingerprint);
    telling.clear();
    try {
      const answer = (await sending.mutateAsync(wish)) as Answer<M, P>;
      intentions.settle(fingerprint);
      openedAt.current = Date.now();
      void (options.refresh ? refresh(options.refresh) : refreshAll());
      options.onDone?.(answer);
      return answer;
    } catch (error) {
      const problem = toProblem(error);
      if (!problem.unanswered) intentions.settle(fingerprint);
      telling.tell(problem);
      return undefined;
    } finally {
      running.current.delete(fingerprint);
    }
  }

  const { problem, reload, clear } = telling;
  return { run, pending: sending.isPending, problem, reload, clear };
}

/** How a "no" reaches the person: at the fields it is about, else as a notice or where the page shows it. */
function useTelling({ form, show }: Pick<CommandOptions<never>, 'form' | 'show'>) {
  const openedAt = useRef(Date.now());
  const [problem, setProblem] = useState<Problem | null>(null);
  const notice = useRefusalNotice();

  async function reload() {
    await refreshAll();
    openedAt.current = Date.now();
    setProblem(null);
  }

  function tell(refusal: Problem) {
    if (refusal.status === 409) void refreshAll();
    const unmarked = form ? applyFieldErrors(form, refusal) : refusal.errors;
    setProblem(refusal.about(unmarked));
    const allMarked = refusal.errors.length > 0 && unmarked.length === 0;
    if (show !== 'inline' && !allMarked) notice.show(refusal, refusal.stale ? reload : undefined);
  }

  function clear() {
    setProblem(null);
    notice.clear();
  }

  return { openedAt, problem, reload, tell, clear };
}
