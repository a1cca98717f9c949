import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, signBody } from '../../api/index.ts';
import { isAgreed } from '../../rules/index.ts';
import { keepContract, signOrder } from '../contract/sign-contract.ts';
import { startGuarantees } from '../guarantees/start-guarantees.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import { keepApproval } from '../spine/keep-approval.ts';
import { type OrderChanges, saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { newPickUpCode } from './authorize-with.ts';

const input = signBody.extend(orderParams.shape);

/**
 * The signature that follows: after an emergency release the contract is signed as it stands now, and words given on
 * the phone get their hand (CHANGE-2). What was signed before keeps its own signature.
 */
export const countersignOrder = command('repair-order.authorize', input, async (hand, context) => {
  const { tx, now } = context;
  const locked = await lockFullForOrderStep(context, 'countersign', hand.repairOrderId);
  if (isRefusal(locked)) return locked;
  const { order } = locked;
  const signature = await signOrder(context, locked, hand);
  if (isRefusal(signature)) return signature;

  tx.send('sign_consents', signConsents, [tx.organizationId, order.id, signature.signatureId]);
  const contractVersion = order.contract_version + 1;
  const changes: OrderChanges = { contract_version: contractVersion };
  if (!order.signed_at) {
    const jobIds = locked.jobs.filter((job) => isAgreed(job.state)).map((job) => job.id);
    approveJobs(tx, jobIds, now);
    keepApproval(context, order, {
      ...{ kind: 'contract', decision: 'approved', channel: 'on-site', jobIds },
      ...{ amountMinor: order.total_minor, promisedAt: order.promised_at },
      ...{ decidedByName: hand.signerName, signatureId: signature.signatureId },
    });
    await startGuarantees(
      context,
      order,
      locked.jobs.filter(({ id }) => jobIds.includes(id)),
    );
    changes.authorized_minor = order.total_minor;
    changes.signed_at = now;
    changes.signed_by_name = hand.signerName;
    changes.pick_up_code = newPickUpCode();
  }
  const saved = saveOrder(tx, order, changes);
  const contract = await keepContract(context, order, hand, signature);
  announceOrder(context, order, 'countersigned', {
    ...{ contractVersion, consents: order.unsigned_consents, afterEmergency: !order.signed_at },
    ...{ signatureId: signature.signatureId, imageSha256: signature.sha256, ...contract },
  });
  return saved;
});

const signConsents = `
  update approvals set signature_id = $3
  where organization_id = $1 and repair_order_id = $2 and channel = 'phone' and decision = 'approved'
    and signature_id is null`;
