import { run } from './cli.ts';

/* The pitlane command where everything is built already: containers and services start here. */
await run(process.argv.slice(2));
