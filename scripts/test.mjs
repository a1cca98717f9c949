import './node-version.mjs';

/* npm test: installs what is missing, then runs everything; `npm test -- types tests` runs those steps alone. */
import('./checks/run-all.mjs').then(({ runAll }) => runAll(process.argv.slice(2)));
