import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { productFolder } from '#platform/server/product-folder.ts';

/** A Pitlane as the README starts it: a process of its own, of which only its doors and its words are known. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Milliseconds from the start of the process to its open doors. */
  readonly openedAfter: number;
  /** Everything it printed. */
  said(): string;
  /** Settles when it has printed these words. */
  says(words: string): Promise<void>;
  /** The power cut for this process: no farewell. */
  kill(): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Settles with its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it gracefully; also when it has ended already. */
  stop(): Promise<void>;
}

type Environment = Record<string, string | undefined>;

const living = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** Runs the pitlane command with nothing of the environment but what is given. */
export function runPitlane(args: readonly string[], env: Environment) {
  const bare = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PITLANE|VITEST|npm)_/.test(name)),
  );
  const child = spawn(process.execPath, [join(productFolder(), 'scripts/pitlane.mjs'), ...args], {
    cwd: productFolder(),
    env: { ...bare, NODE_ENV: undefined, PITLANE_HOST: '127.0.0.1', PITLANE_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  living.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = once(child, 'close').then(([code]) => {
    living.delete(child);
    return code as number | null;
  });
  return { child, ended, said: () => said };
}

/** Starts a server on any free port, or on the given one, and waits for its doors to open. */
export async function startServer(env: Environment): Promise<RunningServer> {
  const start = performance.now();
  const { child, ended, said } = runPitlane(['start'], {
    PITLANE_PORT: '0',
    PITLANE_REQUESTS_PER_MINUTE: '100000000',
    ...env,
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said().includes(words) && resolve();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      ended.then((code) => reject(new Error(`It ended with ${code} and never said "${words}":\n${said()}`)));
      look();
    });
  await says('Pitlane is open at ');
  const url = /open at (http:\S+)/.exec(said())?.[1] ?? '';
  return {
    url,
    port: Number(new URL(url).port),
    openedAfter: performance.now() - start,
    said,
    says,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    signal: (name) => child.kill(name),
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
