import type { Refusal } from '#platform/rules/refusal.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { type KeptDocument, keepDocument } from '#platform/server/documents/keep-document.ts';
import { type KeptSignature, keepSignature } from '../spine/keep-signature.ts';
import type { VisitRow } from '../spine/lock-visit.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { gatherContract } from './gather-contract.ts';

export interface Hand {
  signerName: string;
  /** PNG data URL. */
  signature: string;
}

/** A hand that is kept, on our paper or theirs. */
export type HandKept = KeptSignature & { onPaper: boolean };

/** Keeps the customer's hand under the order; a picture that is no signature is refused at its field. */
export function signOrder(
  context: CommandContext,
  { visit, order }: { visit: VisitRow; order: OrderRow },
  { signerName, signature }: Hand,
): Promise<KeptSignature | Refusal> {
  return keepSignature(context, {
    visit,
    subjectId: order.id,
    purpose: 'contract',
    signerName,
    picture: signature,
  });
}

/**
 * RO-2: what was signed is written down as a paper of its own, hashed and never changed: gathered after everything the
 * step changed has been sent, so call it last.
 */
export async function keepContract(
  context: CommandContext,
  order: OrderRow,
  { signerName, locale = order.locale }: Pick<Hand, 'signerName'> & { locale?: Locale | undefined },
  kept: KeptSignature & { onPaper?: boolean },
): Promise<KeptDocument> {
  const at = context.now.toISOString();
  const facts = await gatherContract(context.tx, order.id, {
    ask: context.ask,
    signature: { name: signerName, at, sha256: kept.sha256, onPaper: kept.onPaper ?? false },
  });
  return keepDocument(context, {
    kind: 'contract',
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    subjectId: order.id,
    number: order.number,
    locale,
    facts,
    final: true,
  });
}
