import { spawn } from 'node:child_process';
import { clone } from './folder.mjs';

/** Runs a program of ours with this Node; answers its exit code and, unless it may speak itself, what it said. */
export function run(program, args, { quiet = false, env = {} } = {}) {
  const child = spawn(program, args, {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve({ code: 127, said: cause.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), said }));
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** Seconds since `start`, as people say them. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
