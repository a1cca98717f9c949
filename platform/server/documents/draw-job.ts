import { z } from 'zod';
import { type Job, job } from '../jobs/job.ts';
import { type DrawingRoom, drawnDocument, readDocument } from './draw.ts';

export const drawDocument = 'draw-document';

const longAgoMs = 7 * 24 * 3_600_000;

/**
 * Draws a paper after the step that made it; drawing it twice gives the same bytes and keeps the first. Papers of long
 * ago, such as taken over from elsewhere, are drawn when somebody wants to see them.
 */
export function drawDocumentJob(room: DrawingRoom): Job {
  return job(drawDocument, z.object({ documentId: z.uuid() }).loose(), async ({ documentId }, context) => {
    const { organizationId, clock, inGroup } = context;
    const row = await inGroup((tx) => readDocument(tx, documentId));
    if (!row) throw new Error(`No document ${documentId} in this group.`);
    if (clock.now().getTime() - row.created_at.getTime() > longAgoMs) return;
    await drawnDocument(room, { organizationId, inGroup, now: clock.now() }, row);
  });
}
