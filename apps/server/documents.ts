import { deliveryDocuments } from '#modules/delivery/server/index.ts';
import { diagnosisDocuments } from '#modules/diagnosis/server/index.ts';
import { qualityDocuments } from '#modules/quality/server/index.ts';
import { receptionDocuments } from '#modules/reception/server/index.ts';
import { repairOrderDocuments } from '#modules/repair-orders/server/index.ts';
import { settlementDocuments } from '#modules/settlement/server/index.ts';
import { walkAroundDocuments } from '#modules/walk-around/server/index.ts';
import type { DocumentKind } from '#platform/server/documents/document-kind.ts';

/** The papers the stages draw, in the order a car passes them. A new kind of paper is brought by its stage. */
export const stageDocuments: readonly DocumentKind[] = [
  ...repairOrderDocuments,
  ...receptionDocuments,
  ...diagnosisDocuments,
  ...walkAroundDocuments,
  ...qualityDocuments,
  ...settlementDocuments,
  ...deliveryDocuments,
];
