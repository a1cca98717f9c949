import { fileURLToPath } from 'node:url';

/** The clone this script belongs to, whatever folder it is called from. */
export const clone = fileURLToPath(new URL('../..', import.meta.url));
