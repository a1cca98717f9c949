import { createContext, useContext } from 'react';

/** What a piece of the promise step may do: promise a time at once, and say which one the shop has computed. */
export interface PromiseChoice {
  readonly promisedAt: string | null;
  promise(at: string): void;
  /** From then on an earlier time is asked for its reason. */
  computed(at: string | null): void;
}

const nobody: PromiseChoice = { promisedAt: null, promise: () => undefined, computed: () => undefined };

export const PromiseChoiceContext = createContext<PromiseChoice>(nobody);

/** The choice of the promise step a piece hangs in. */
export function usePromiseChoice(): PromiseChoice {
  return useContext(PromiseChoiceContext);
}
