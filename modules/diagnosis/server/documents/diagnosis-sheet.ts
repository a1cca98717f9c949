import { type DocumentKind, documentKind } from '#platform/server/documents/document-kind.ts';
import { drawSheet } from './draw-sheet.ts';
import type { SheetFacts } from './gather-sheet.ts';

/** INSP-8: the sheet is made once, when the diagnosis ends; from then on it is only copied. */
const sheet = documentKind<SheetFacts>({
  kind: 'diagnosis-sheet',
  draw: drawSheet,
  gather: async () => null,
});

export const diagnosisDocuments: readonly DocumentKind[] = [sheet];
