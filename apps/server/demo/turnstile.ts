/** Runs a step that takes a number when the car before has taken its own. */
export type Numbered = <T>(step: string, work: () => Promise<T>) => Promise<T>;

/** Lets cars walk beside each other but take their numbers in the order they joined: the demo of a seed stays the same. */
export function makeTurnstile(): { join(): Numbered } {
  const gates = new Map<string, { opened: Promise<void>; open(): void }>();
  const gate = (step: string, place: number) => {
    const name = `${step} ${place}`;
    const known = gates.get(name) ?? makeGate();
    gates.set(name, known);
    return known;
  };
  let joined = 0;
  return {
    join() {
      const place = joined;
      joined += 1;
      return async (step, work) => {
        if (place > 0) await gate(step, place - 1).opened;
        try {
          return await work();
        } finally {
          gate(step, place).open();
        }
      };
    },
  };
}

function makeGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
