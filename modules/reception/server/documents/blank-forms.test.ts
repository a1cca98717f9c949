import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRoutes } from '#platform/server/documents/routes.ts';
import { readPdf, wordsOf } from '#platform/server/pdf/fixtures/read-pdf.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { printForms } from '../commands/print-forms.ts';
import { receptionDocuments } from './blank-forms.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  const execution = { pool: world.databases.app, clock: world.clock, files: world.files };
  served = await serve(world, documentRoutes(execution, receptionDocuments));
});
afterAll(async () => {
  await served.close();
  await stopPdf();
  await world.close();
});

describe('blank forms', () => {
  it('RECV-5 stand one on a page, each with its own number', async () => {
    const { lina } = world.people;
    const { workshopId } = world;
    const { documentId } = await world.done(lina, printForms, { workshopId, count: 3 });
    const paper = await served.as(lina, { method: 'GET', url: `/documents/${documentId}` });
    const pages = readPdf(paper.rawPayload).map(wordsOf);
    expect(pages).toHaveLength(3);
    for (const [place, words] of pages.entries()) expect(words).toContain(`F-00000${place + 1}单号`);
  });
});
