import type { Chore } from '../../jobs/chore.ts';
import type { FolderFileStore } from '../folder-file-store.ts';
import type { PieceUploads } from '../piece-uploads.ts';

const dayMs = 24 * 3_600_000;

/** Clears away what never became a file: uploads of a tablet that went home, and what a killed server left half written. */
export function clearUploads(uploads: PieceUploads, store: Pick<FolderFileStore, 'removeUnfinished'>): Chore {
  return {
    name: 'clear-uploads',
    at: '40 18 * * *',
    run: async ({ inGroup, clock }) => {
      const now = clock.now();
      await uploads.removeAbandoned(now);
      await store.removeUnfinished(now);
      await inGroup(async (tx) => {
        await tx.db
          .deleteFrom('uploads')
          .where('organization_id', '=', tx.organizationId)
          .where('created_at', '<', new Date(now.getTime() - 2 * dayMs))
          .execute();
      });
    },
  };
}
