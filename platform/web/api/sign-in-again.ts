import { createStore } from '../store.ts';

/** Open while the session has ended in the middle of work: calls wait here, the page behind stays as it is. */
export const signInAgain = createStore(false);

let waiting: { promise: Promise<boolean>; resolve: (signedIn: boolean) => void } | undefined;

/** Waits until the person has signed in again; `false` when they chose to leave. */
export function waitForSignIn(): Promise<boolean> {
  if (!waiting) {
    let resolve: (signedIn: boolean) => void = () => {};
    const promise = new Promise<boolean>((settle) => {
      resolve = settle;
    });
    waiting = { promise, resolve };
    signInAgain.set(true);
  }
  return waiting.promise;
}

export function endWaiting(signedIn: boolean): void {
  waiting?.resolve(signedIn);
  waiting = undefined;
  signInAgain.set(false);
}
