import { type DocumentKind, documentKind } from '#platform/server/documents/document-kind.ts';
import { drawRefusal } from './draw-refusal.ts';
import type { RefusalFacts } from './refusal-facts.ts';

export const walkAroundDocuments: readonly DocumentKind[] = [
  documentKind<RefusalFacts>({
    kind: 'safety-refusal',
    draw: drawRefusal,
    pictures: ({ photos, signature }) => [...photos, signature.sha256],
  }),
];
