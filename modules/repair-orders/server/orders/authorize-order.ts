import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, signBody } from '../../api/index.ts';
import { isAgreed } from '../../rules/index.ts';
import { keepContract, signOrder } from '../contract/sign-contract.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import { keepApproval } from '../spine/keep-approval.ts';
import { saveOrder } from '../spine/save-order.ts';
import { saveVisit } from '../spine/save-visit.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';

const input = signBody.extend(orderParams.shape);

/** The customer says yes and signs: from here the shop may spend hours and parts on the car. */
export const authorizeOrder = command('repair-order.authorize', input, async (hand, context) => {
  const { tx, now } = context;
  const locked = await lockFullForOrderStep(context, 'authorize', hand.repairOrderId);
  if (isRefusal(locked)) return locked;
  const { visit, order, to } = locked;
  const jobIds = locked.jobs.filter((job) => isAgreed(job.state)).map((job) => job.id);
  const signature = await signOrder(context, locked, hand);
  if (isRefusal(signature)) return signature;

  approveJobs(tx, jobIds, now);
  keepApproval(context, order, {
    ...{ kind: 'contract', decision: 'approved', channel: 'on-site', jobIds },
    ...{ amountMinor: order.total_minor, promisedAt: order.promised_at },
    ...{ decidedByName: hand.signerName, signatureId: signature.signatureId },
  });
  const contractVersion = order.contract_version + 1;
  const saved = saveOrder(tx, order, {
    state: to,
    authorized_minor: order.total_minor,
    signed_at: now,
    signed_by_name: hand.signerName,
    contract_version: contractVersion,
  });
  saveVisit(tx, visit, {
    promised_at: order.promised_at,
    first_promised_at: visit.first_promised_at ?? order.promised_at,
  });
  const contract = await keepContract(context, order, hand, signature);
  announceOrder(context, order, 'authorized', {
    ...{ contractVersion, totalMinor: order.total_minor, promisedAt: order.promised_at },
    ...{ signatureId: signature.signatureId, imageSha256: signature.sha256, ...contract },
  });
  return saved;
});
