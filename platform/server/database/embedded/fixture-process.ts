import { silent } from './fixtures.ts';
import { startEmbedded } from './start-embedded.ts';

const database = await startEmbedded({ dataFolder: process.argv[2] ?? '', log: silent });
process.once('SIGTERM', async () => {
  await database.stop();
  process.exit(0);
});
process.send?.({ url: database.url, adopted: database.adopted });
