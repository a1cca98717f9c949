import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processLives } from '#platform/server/database/embedded/postmaster-record.ts';
import { clearAway, folderPrefix } from './clusters.ts';

/** A run that was killed leaves its databases behind; the next one clears them away before it begins. */
export default async function setUp(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(folderPrefix))) {
    const owner = Number(name.slice(folderPrefix.length).split('-')[0]);
    if (!processLives(owner)) await clearAway(join(tmpdir(), name));
  }
}
