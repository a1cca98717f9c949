import { z } from 'zod';
import { type Job, job } from '../jobs/job.ts';
import { type DrawingRoom, drawnDocument, readDocument } from './draw.ts';

export const drawDocument = 'draw-document';

/** Draws a paper after the step that made it; drawing it twice gives the same bytes and keeps the first. */
export function drawDocumentJob(room: DrawingRoom): Job {
  return job(drawDocument, z.object({ documentId: z.uuid() }).loose(), async ({ documentId }, context) => {
    const { organizationId, clock, inGroup } = context;
    const row = await inGroup((tx) => readDocument(tx, documentId));
    if (!row) throw new Error(`No document ${documentId} in this group.`);
    await drawnDocument(room, { organizationId, inGroup, now: clock.now() }, row);
  });
}
