import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { approveOverrunBody, orderParams } from '../../api/index.ts';
import { isAgreed, wordFaults } from '../../rules/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import { keepApproval } from '../spine/keep-approval.ts';
import { keepSignature } from '../spine/keep-signature.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';

const input = approveOverrunBody.extend(orderParams.shape);

/** HAND-2: the actual came out above the tolerance, and the customer says yes to what it comes to now. */
export const approveOverrun = command('repair-order.decide-work', input, async (word, context) => {
  const { tx, now } = context;
  const locked = await lockFullForOrderStep(context, 'approveOverrun', word.repairOrderId);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const faults = wordFaults(word, true);
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  const { channel, decidedByName, phone, words } = word;
  const id = newId(now);
  const signature = word.signature
    ? await keepSignature(context, {
        visit,
        subjectId: id,
        purpose: 'additional-work',
        signerName: decidedByName,
        picture: word.signature,
      })
    : null;
  if (isRefusal(signature)) return signature;

  const jobIds = locked.jobs.filter((job) => isAgreed(job.state)).map((job) => job.id);
  approveJobs(tx, jobIds, now);
  keepApproval(context, order, {
    ...{ id, kind: 'overrun', decision: 'approved', channel, jobIds, amountMinor: order.total_minor },
    ...{ promisedAt: null, decidedByName, phone, words, signatureId: signature?.signatureId },
  });
  announceOrder(context, order, 'overrun-approved', {
    ...{ channel, authorizedMinor: order.authorized_minor, totalMinor: order.total_minor },
  });
  return saveOrder(tx, order, { authorized_minor: order.total_minor });
});
