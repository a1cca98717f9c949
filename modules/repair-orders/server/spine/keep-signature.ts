import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readSignature } from '#platform/server/files/signature.ts';
import { newId } from '#platform/server/ids.ts';
import type { VisitRow } from './lock-visit.ts';

export interface SignatureDrawn {
  visit: Pick<VisitRow, 'id' | 'workshop_id'>;
  /** What is signed: the order, the approval, the delivery. */
  subjectId: string;
  purpose:
    | 'contract'
    | 'additional-work'
    | 'delivery'
    | 'belongings'
    | 'declined-safety'
    | 'diagnosis'
    | 'possible-charge';
  signerName: string;
  /** The PNG as drawn on the screen, a data URL. */
  picture: string;
}

export interface KeptSignature {
  signatureId: string;
  fileId: string;
  /** Of the picture as kept: it names the ink inside the signed facts. */
  sha256: string;
}

/** RO-2 keeps a hand under a paper: the picture cut to its ink, who signed, when and on which device. */
export async function keepSignature(
  context: Pick<CommandContext, 'tx' | 'actor' | 'now' | 'files'>,
  { visit, subjectId, purpose, signerName, picture }: SignatureDrawn,
): Promise<KeptSignature | Refusal> {
  const { tx, actor, now, files } = context;
  const ink = await readSignature(picture);
  if (isRefusal(ink)) {
    const { code, params } = ink;
    return refuse(code, params, [{ pointer: '/signature', code, params }]);
  }
  const { sha256, size } = await files.put(tx.organizationId, ink.bytes, ink);
  const [signatureId, fileId] = [newId(now), newId(now)];
  tx.send('keep_signature_picture', insertPicture, [
    ...[tx.organizationId, fileId, visit.workshop_id, sha256, size, ink.width, ink.height, visit.id],
    ...[now, actor.staffId],
  ]);
  tx.send('keep_signature', insertSignature, [
    ...[tx.organizationId, signatureId, visit.id, subjectId, purpose, signerName, fileId, sha256],
    ...[now, actor.device, actor.staffId],
  ]);
  return { signatureId, fileId, sha256 };
}

const insertPicture = `
  insert into files (organization_id, id, workshop_id, sha256, media_type, size_bytes, width, height, purpose, visit_id,
    created_at, created_by)
  values ($1, $2, $3, $4, 'image/png', $5, $6, $7, 'signature', $8, $9, $10)`;

const insertSignature = `
  insert into signatures (organization_id, id, visit_id, subject_id, purpose, signer_name, file_id, image_sha256,
    signed_at, device, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
