import './node-version.mjs';

/* npm start: without top-level await, so that an old Node gets as far as the sentence above. */
import('./prepare/launch.mjs').then(({ launch }) => launch(['start', ...process.argv.slice(2)]));
