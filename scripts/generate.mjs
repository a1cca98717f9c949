import './node-version.mjs';
import { runNode } from './prepare/run.mjs';

/* Writes what is made from migrations and routes; with --check says instead what is stale. */
const { code } = await runNode(['--import', 'tsx', 'scripts/generate/generate.ts', ...process.argv.slice(2)]);
process.exitCode = code;
