import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import {
  type Asking,
  type DocumentKind,
  documentKind,
  type Gathered,
} from '#platform/server/documents/document-kind.ts';
import { gatherContract } from '../contract/gather-contract.ts';
import { priceSheetPaper } from '../published/price-sheet-paper.ts';
import { findCurrentOrder, type OrderRow } from '../spine/read-order.ts';
import type { ContractFacts } from './contract-facts.ts';
import { drawContract, drawEstimate } from './draw-contract.ts';

/** The contract: printed before it is signed it is a draft, afterwards a copy of what was signed. */
const contract = documentKind<ContractFacts>({
  kind: 'contract',
  draw: drawContract,
  /* A scan of the signed paper is kept as it is and not drawn into a second one. */
  pictures: ({ signature }) => (signature && !signature.onPaper ? [signature.sha256] : []),
  gather: async (visitId, asking) => {
    const order = await findOrder(visitId, asking);
    if (order === null || isRefusal(order)) return order;
    return order.signed_at ? null : gathered(order, asking);
  },
});

/** The estimate: what the customer decides on, printed as often as it changes. */
const estimate = documentKind<ContractFacts>({
  kind: 'estimate',
  draw: drawEstimate,
  gather: async (visitId, asking) => {
    const order = await findOrder(visitId, asking);
    return order === null || isRefusal(order) ? order : gathered(order, asking);
  },
});

export const repairOrderDocuments: readonly DocumentKind[] = [estimate, contract, priceSheetPaper];

async function findOrder(visitId: string, { tx, actor }: Asking): Promise<OrderRow | Refusal | null> {
  const order = await findCurrentOrder(tx, visitId, actor);
  return order && !worksAt(actor, order.workshop_id) ? refuse('request/not-found') : order;
}

async function gathered(order: OrderRow, { tx, ask }: Asking): Promise<Gathered> {
  const { id: subjectId, workshop_id: workshopId, number, locale } = order;
  return { subjectId, workshopId, number, locale, facts: await gatherContract(tx, order.id, { ask }) };
}
