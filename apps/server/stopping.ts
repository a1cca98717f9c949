interface StoppingLog {
  debug(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Remembers what was started and stops it in the opposite order, each part once, whatever the others do. */
export function inOrder(log: StoppingLog) {
  const started: { name: string; stop: () => Promise<unknown> }[] = [];

  /** What was started last is stopped first. */
  function last(name: string, stop: () => Promise<unknown>): void {
    started.push({ name, stop });
  }

  async function stopAll(): Promise<void> {
    for (let part = started.pop(); part; part = started.pop()) {
      const start = performance.now();
      try {
        await part.stop();
        log.debug({ ms: Math.round(performance.now() - start) }, `stopped ${part.name}`);
      } catch (cause) {
        log.error({ err: cause }, `could not stop ${part.name}`);
      }
    }
  }

  let running: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running ??= stopAll();
    return running;
  };
  return { last, run };
}
