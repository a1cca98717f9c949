import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '#platform/server/product-folder.ts';
import { processorSeconds } from './processor-time.ts';

export interface RunningServer {
  url: string;
  /** Seconds from the start of the process to its first answer. */
  startedIn: number;
  memoryMb(): number;
  processorSeconds(): number;
  stop(): Promise<void>;
}

/** Pitlane as it is built, on the bench's database, with everything on. */
export async function startPitlane(
  databaseUrl: string,
  port: number,
  dataFolder: string,
): Promise<RunningServer> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(productFolder(), 'scripts/pitlane.mjs'), 'start'], {
    cwd: productFolder(),
    env: {
      ...process.env,
      PITLANE_DATABASE_URL: databaseUrl,
      PITLANE_PORT: String(port),
      PITLANE_HOST: '127.0.0.1',
      PITLANE_DATA: dataFolder,
      PITLANE_LOG_LEVEL: 'error',
      PITLANE_REQUESTS_PER_MINUTE: '100000000',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/readyz`, child);
  return running(child, url, (performance.now() - start) / 1_000);
}

/** The bare server of the same calls. */
export async function startBareNode(databaseUrl: string, port: number): Promise<RunningServer> {
  const start = performance.now();
  const child = fork(join(productFolder(), 'tests/bench/bare-node.ts'), {
    env: { ...process.env, BENCH_URL: databaseUrl, BENCH_PORT: String(port) },
    execArgv: ['--import', 'tsx'],
  });
  await new Promise((resolve) => child.once('message', resolve));
  return running(child, `http://127.0.0.1:${port}`, (performance.now() - start) / 1_000);
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode} before it answered.`);
    const answered = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function running(child: ChildProcess, url: string, startedIn: number): RunningServer {
  return {
    url,
    startedIn,
    processorSeconds: () => processorSeconds(child.pid ?? 0),
    memoryMb: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
