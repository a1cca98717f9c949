import { compose } from '#apps/server/composition.ts';
import { buildServer } from '#apps/server/http.ts';
import { wallClock } from '#platform/server/clock.ts';
import { readConfig } from '#platform/server/config.ts';
import { openDatabases } from '#platform/server/database/databases.ts';
import { openMetrics } from '#platform/server/http/watch.ts';
import { followJournal } from '#platform/server/live/journal-feed.ts';

/** The API's document as the composed server publishes it. */
export async function contractOf(
  ownerUrl: string,
  folder: string,
): Promise<{ paths?: Record<string, object> }> {
  const config = readConfig({ PITLANE_DATA: folder });
  const databases = openDatabases({ ownerUrl });
  const onFault = (error: Error) => {
    throw error;
  };
  const feed = await followJournal({ pool: databases.worker, workerUrl: databases.workerUrl, onFault });
  const parts = await compose({ config, databases, feed, clock: wallClock });
  const metrics = openMetrics(databases);
  const app = await buildServer({
    logger: { level: 'error' },
    databases,
    clock: wallClock,
    ...parts,
    metrics,
    nudge: feed.nudge,
  });
  try {
    const answer = await app.inject({ url: '/openapi.json' });
    if (answer.statusCode !== 200) throw new Error(`The document could not be made: ${answer.body}`);
    return answer.json();
  } finally {
    await app.close();
    await parts.stop();
    await feed.stop();
    await databases.close();
  }
}
