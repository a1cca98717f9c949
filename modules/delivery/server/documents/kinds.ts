import { type DocumentKind, documentKind } from '#platform/server/documents/document-kind.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import { drawDeliverySheet } from './draw-delivery-sheet.ts';

export const deliveryDocuments: readonly DocumentKind[] = [
  documentKind<DeliveryFacts>({
    kind: 'delivery-sheet',
    draw: drawDeliverySheet,
    pictures: ({ signature }) => [signature.sha256],
  }),
];
