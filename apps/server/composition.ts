import { customerPageRoutes } from '#modules/customer-page/server/index.ts';
import { watchObservations } from '#modules/diagnosis/server/index.ts';
import { advisorCardRoutes, alertLongWaitJob, watchWaits } from '#modules/reception/server/index.ts';
import { rightsOf } from '#modules/registry/rules/index.ts';
import { setupRoutes } from '#modules/registry/server/index.ts';
import { checkGuaranteeJob, publicPriceRoutes } from '#modules/repair-orders/server/index.ts';
import type { Clock } from '#platform/server/clock.ts';
import type { Config } from '#platform/server/config.ts';
import type { Databases } from '#platform/server/database/databases.ts';
import { drawDocumentJob } from '#platform/server/documents/draw-job.ts';
import { documentRoutes } from '#platform/server/documents/routes.ts';
import type { FileStore } from '#platform/server/files/file-store.ts';
import { folderFileStore } from '#platform/server/files/folder-file-store.ts';
import { pieceUploads } from '#platform/server/files/piece-uploads.ts';
import { fileRoutes } from '#platform/server/files/routes/index.ts';
import { clearUploads } from '#platform/server/files/routes/upload-chore.ts';
import type { Route } from '#platform/server/http/routes.ts';
import type { Authenticator } from '#platform/server/http/server.ts';
import type { Chore } from '#platform/server/jobs/chore.ts';
import type { Job } from '#platform/server/jobs/job.ts';
import { platformChores } from '#platform/server/jobs/platform-chores.ts';
import { jobQueueRoutes } from '#platform/server/jobs/queue-routes.ts';
import type { JournalFeed } from '#platform/server/live/journal-feed.ts';
import { liveRoute } from '#platform/server/live/live-route.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { openSignIn } from '#platform/server/sign-in/open-sign-in.ts';
import { signInSecret } from '#platform/server/sign-in/secret.ts';
import { type DemoMaker, demoBuilder } from './demo/builder.ts';
import { stageDocuments } from './documents.ts';
import { stageAnswers, stageRoutes } from './routes.ts';

export interface Ground {
  readonly config: Config;
  readonly databases: Databases;
  readonly feed: JournalFeed;
  readonly clock: Clock;
}

/** What the stages add to the platform. */
export interface Parts {
  readonly files: FileStore;
  readonly demo: DemoMaker;
  readonly authenticator: Authenticator;
  readonly routes: readonly Route[];
  readonly jobs: readonly Job[];
  readonly chores: readonly Chore[];
  stop(): Promise<void>;
}

/** Gathers what platform and stages bring, in the order a car passes them. */
export async function compose({ config, databases, feed, clock }: Ground): Promise<Parts> {
  const signIn = await openSignIn({
    pool: databases.identity,
    listenUrl: databases.workerUrl,
    secret: signInSecret({ given: config.secret, dataFolder: config.dataFolder }),
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    rightsOf,
    clock,
  });
  const files = folderFileStore(config.dataFolder);
  const uploads = pieceUploads(config.dataFolder);
  const execution = { pool: databases.app, clock, files, nudge: feed.nudge, answers: stageAnswers };
  const demo = demoBuilder(databases, { files, routes: stageRoutes });
  return {
    files,
    demo,
    authenticator: signIn.authenticator,
    routes: [
      liveRoute(feed, signIn.changes),
      ...setupRoutes({ pool: databases.app, clock, enter: signIn.enter, demo }),
      ...signIn.routes,
      ...jobQueueRoutes,
      ...fileRoutes(execution, uploads),
      ...documentRoutes(execution, stageDocuments, config.publicUrl),
      ...stageRoutes,
      ...advisorCardRoutes({
        ...{ identity: databases.identity, pool: databases.app, publicUrl: config.publicUrl },
      }),
      ...publicPriceRoutes({ identity: databases.identity, pool: databases.app, clock }),
      ...customerPageRoutes({
        ...{ execution, publicUrl: config.publicUrl },
        room: { kinds: stageDocuments, files, publicUrl: config.publicUrl },
      }),
    ],
    jobs: [
      drawDocumentJob({ kinds: stageDocuments, files, publicUrl: config.publicUrl }),
      alertLongWaitJob,
      checkGuaranteeJob,
    ],
    chores: [...platformChores, clearUploads(uploads, files), watchWaits, watchObservations],
    stop: async () => {
      await signIn.close();
      await stopPdf();
    },
  };
}
