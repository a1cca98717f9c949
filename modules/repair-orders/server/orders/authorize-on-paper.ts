import { refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { orderParams, signOnPaperBody } from '../../api/index.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { authorizeWith } from './authorize-with.ts';

const input = signOnPaperBody.extend(orderParams.shape);

/** RO-2: the printed order was signed with a pen; the scan of the signed paper is the proof, kept like a drawn hand. */
export const authorizeOnPaper = command(
  'repair-order.authorize',
  input,
  ({ repairOrderId, signerName, fileId }, context) =>
    authorizeWith(context, repairOrderId, {
      ...{ channel: 'paper', signerName },
      keep: async (locked) => {
        const sha256 = await claimScan(context, locked, fileId);
        if (!sha256) return refuseField('/fileId', 'repair-order/no-such-scan');
        const signatureId = keepHand(context, locked, { signerName, fileId, sha256 });
        return { signatureId, fileId, sha256, onPaper: true };
      },
    }),
);

/** The scan belongs to this visit and is no signature yet; from now on it is kept as a paper. */
async function claimScan(
  { tx }: CommandContext,
  { visit }: FullOrder,
  fileId: string,
): Promise<string | null> {
  const [scan] = await tx.rows<{ sha256: string }>(
    'claim_scan',
    `update files f set purpose = 'document', visit_id = $3
     where f.organization_id = $1 and f.id = $2 and f.workshop_id = $4 and coalesce(f.visit_id, $3) = $3
       and f.purpose <> 'signature' and (f.media_type = 'application/pdf' or f.media_type like 'image/%')
       and not exists (select 1 from signatures s where s.organization_id = f.organization_id and s.file_id = f.id)
     returning f.sha256`,
    [tx.organizationId, fileId, visit.id, visit.workshop_id],
  );
  return scan?.sha256 ?? null;
}

function keepHand(
  { tx, actor, now }: CommandContext,
  { visit, order }: FullOrder,
  { signerName, fileId, sha256 }: { signerName: string; fileId: string; sha256: string },
): string {
  const signatureId = newId(now);
  tx.send(
    'keep_paper_signature',
    `insert into signatures (organization_id, id, visit_id, subject_id, purpose, signer_name, file_id, image_sha256,
       signed_at, device, recorded_by)
     values ($1, $2, $3, $4, 'contract', $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.organizationId, signatureId, visit.id, order.id, signerName, fileId, sha256],
      ...[now, actor.device, actor.staffId],
    ],
  );
  return signatureId;
}
