#!/usr/bin/env node
import './node-version.mjs';

/* The pitlane command of a clone: npx pitlane start, migrate, verify-journal … */
import('./prepare/launch.mjs').then(({ launch }) => launch(process.argv.slice(2)));
