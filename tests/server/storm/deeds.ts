import { deliver } from '#modules/delivery/server/commands/deliver.ts';
import { recordExit } from '#modules/delivery/server/commands/record-exit.ts';
import { bearTheOverrun } from '#modules/quality/server/commands/bear-overrun.ts';
import { handOver } from '#modules/quality/server/commands/hand-over.ts';
import { inspectCar } from '#modules/quality/server/commands/inspect-car.ts';
import { leaveUnrepaired } from '#modules/reception/server/commands/leave-unrepaired.ts';
import { protect } from '#modules/reception/server/commands/protect.ts';
import { returnKey } from '#modules/reception/server/commands/return-key.ts';
import { unprotect } from '#modules/reception/server/commands/unprotect.ts';
import {
  addJob,
  addLine,
  approveOverrun,
  authorizeOrder,
  cancelJob,
  cancelOrder,
  confirmOrder,
  countersignOrder,
  decideWork,
  editLine,
  estimateOrder,
  noteActual,
  openOrder,
  proposeJob,
  releaseInEmergency,
  removeLine,
  reviseOrder,
} from '#modules/repair-orders/server/index.ts';
import { issueGatePass } from '#modules/settlement/server/commands/issue-gate-pass.ts';
import { receivePayment } from '#modules/settlement/server/commands/receive-payment.ts';
import { releaseOnAccount } from '#modules/settlement/server/commands/release-on-account.ts';
import { reopenSettlement } from '#modules/settlement/server/commands/reopen-settlement.ts';
import { reversePayment } from '#modules/settlement/server/commands/reverse-payment.ts';
import { settle } from '#modules/settlement/server/commands/settle.ts';
import { finishJob } from '#modules/workshop/server/commands/finish-job.ts';
import { issuePart } from '#modules/workshop/server/commands/issue-part.ts';
import { pauseJob } from '#modules/workshop/server/commands/pause-job.ts';
import { resumeJob } from '#modules/workshop/server/commands/resume-job.ts';
import { returnPart } from '#modules/workshop/server/commands/return-part.ts';
import { startJob } from '#modules/workshop/server/commands/start-job.ts';
import type { Actor } from '#platform/server/actor.ts';
import { deliverySheet } from '../leaving-stages.ts';
import { hand, handOverList, padsJob, passSheet } from '../stages.ts';
import { type Draw, picked, type Shop } from './shop.ts';

type Deed = (shop: Shop, who: Actor, draw: Draw) => Promise<void>;

const five = { jobs: true, price: true, time: true, wash: { wanted: false }, oldParts: { keep: false } };
const reason = '客户要求';

/** A deed on the order in force; nothing where there is none. */
const onOrder =
  (deed: (shop: Shop, who: Actor, repairOrderId: string, draw: Draw) => Promise<void>): Deed =>
  async (shop, who, draw) => {
    const order = await shop.order();
    if (order) await deed(shop, who, order.id, draw);
  };

const onJob =
  (deed: (shop: Shop, who: Actor, jobId: string, draw: Draw) => Promise<void>): Deed =>
  async (shop, who, draw) => {
    const job = picked(await shop.jobs(), draw);
    if (job) await deed(shop, who, job.id, draw);
  };

const onLine =
  (kind: string | null, deed: (shop: Shop, who: Actor, lineId: string, draw: Draw) => Promise<void>): Deed =>
  async (shop, who, draw) => {
    const lines = (await shop.lines()).filter((line) => kind === null || line.kind === kind);
    const line = picked(lines, draw);
    if (line) await deed(shop, who, line.id, draw);
  };

const decide = (decision: 'approved' | 'declined', channel: 'on-site' | 'phone') =>
  onOrder(async (shop, who, repairOrderId, draw) => {
    const job = picked(
      (await shop.jobs()).filter(({ state }) => state === 'proposed'),
      draw,
    );
    if (!job) return;
    const word =
      channel === 'phone' ? { phone: '+8613800000001', words: '可以' } : { signature: await hand() };
    const jobs = [{ jobId: job.id, decision }];
    await shop.press(who, decideWork, { repairOrderId, jobs, channel, decidedByName: '张三', ...word });
  });

/**
 * Everything people press between the gate and the exit, each with what it needs if it is allowed and as good a guess
 * if it is not. A new command is added here and thereby thrown into the storm.
 */
export const deeds = {
  'open an order': (shop, who) =>
    shop.press(who, openOrder, {
      visitId: shop.stay.visitId,
      jobs: padsJob({ catalogue: shop.catalogue, concernId: shop.stay.concernId }),
    }),
  'add a job': onOrder((shop, who, repairOrderId) =>
    shop.press(who, addJob, {
      repairOrderId,
      title: '更换机油',
      lines: [{ kind: 'part', partId: shop.catalogue.fluid }],
    }),
  ),
  'add a line': onJob((shop, who, jobId, { amount }) =>
    shop.press(who, addLine, { jobId, kind: 'fee', name: '材料费', fixedMinor: amount }),
  ),
  'change a line': onLine('part', (shop, who, lineId, { pick }) =>
    shop.press(who, editLine, { lineId, quantityMilli: 500 * (1 + (pick % 4)) }),
  ),
  'take a line off': onLine(null, (shop, who, lineId) => shop.press(who, removeLine, { lineId })),
  'give a job up': onJob((shop, who, jobId) => shop.press(who, cancelJob, { jobId, reason })),
  'complete the estimate': onOrder((shop, who, repairOrderId) =>
    shop.press(who, estimateOrder, { repairOrderId }),
  ),
  'take it back': onOrder((shop, who, repairOrderId) =>
    shop.press(who, reviseOrder, { repairOrderId, reason }),
  ),
  'tick the five': onOrder((shop, who, repairOrderId) =>
    shop.press(who, confirmOrder, { repairOrderId, ...five }),
  ),
  'untick one': onOrder((shop, who, repairOrderId) =>
    shop.press(who, confirmOrder, { repairOrderId, price: false }),
  ),
  sign: onOrder(async (shop, who, repairOrderId) =>
    shop.press(who, authorizeOrder, { repairOrderId, signerName: '张三', signature: await hand() }),
  ),
  'release in emergency': onOrder((shop, who, repairOrderId) =>
    shop.press(who, releaseInEmergency, { repairOrderId, reason }),
  ),
  countersign: onOrder(async (shop, who, repairOrderId) =>
    shop.press(who, countersignOrder, { repairOrderId, signerName: '张三', signature: await hand() }),
  ),
  'give the order up': onOrder((shop, who, repairOrderId) =>
    shop.press(who, cancelOrder, { repairOrderId, reason }),
  ),
  'propose work': onOrder((shop, who, repairOrderId, { amount }) =>
    shop.press(who, proposeJob, {
      ...{ repairOrderId, title: '更换制动软管', finding: '渗油', safety: true },
      lines: [{ kind: 'labor', name: '更换制动软管', fixedMinor: amount }],
    }),
  ),
  'approve it on the spot': decide('approved', 'on-site'),
  'approve it on the phone': decide('approved', 'phone'),
  'decline it': decide('declined', 'phone'),
  'note the hours': onLine('labor', (shop, who, lineId, { pick }) =>
    shop.press(who, noteActual, { lineId, hoursSeconds: 360 * (pick % 30), reason }),
  ),
  'agree to the overrun': onOrder(async (shop, who, repairOrderId) =>
    shop.press(who, approveOverrun, {
      repairOrderId,
      channel: 'on-site',
      decidedByName: '张三',
      signature: await hand(),
    }),
  ),
  'bear the overrun': onOrder((shop, who, repairOrderId) =>
    shop.press(who, bearTheOverrun, { repairOrderId, reason }),
  ),
  'start a job': onJob((shop, who, jobId) => shop.press(who, startJob, { jobId })),
  'pause a job': onJob((shop, who, jobId) => shop.press(who, pauseJob, { jobId, reason: 'part' })),
  'resume a job': onJob((shop, who, jobId) => shop.press(who, resumeJob, { jobId })),
  'finish a job': onJob((shop, who, jobId) =>
    shop.press(who, finishJob, { jobId, cause: '磨损', correction: '已更换' }),
  ),
  'hand a part out': onLine('part', (shop, who, lineId) =>
    shop.press(who, issuePart, { lineId, quantityMilli: 500 }),
  ),
  'take a part back': onLine('part', (shop, who, lineId) =>
    shop.press(who, returnPart, { lineId, quantityMilli: 500, reason }),
  ),
  'pass the car': onOrder((shop, who, repairOrderId) =>
    shop.press(who, inspectCar, passSheet({ repairOrderId, ...shop.stay })),
  ),
  'fail the car': onOrder(async (shop, who, repairOrderId) => {
    const failedJobIds = (await shop.jobs()).filter(({ state }) => state === 'finished').map(({ id }) => id);
    const sheet = passSheet({ repairOrderId, ...shop.stay });
    await shop.press(who, inspectCar, { ...sheet, result: 'fail', reason: '仍有异响', failedJobIds });
  }),
  'hand the car over': onOrder((shop, who, repairOrderId) =>
    shop.press(who, handOver, handOverList({ repairOrderId })),
  ),
  settle: onOrder((shop, who, repairOrderId) => shop.press(who, settle, { repairOrderId })),
  'take the settlement back': onOrder((shop, who, repairOrderId) =>
    shop.press(who, reopenSettlement, { repairOrderId, reason }),
  ),
  'pay all': async (shop, who, draw) => {
    const open = (await shop.settlements()).filter((each) => each.paid_minor < each.total_minor);
    const due = picked(open, draw);
    if (!due) return;
    const amountMinor = due.total_minor - due.paid_minor;
    await shop.press(who, receivePayment, { settlementId: due.id, method: 'card', amountMinor });
  },
  'pay something': async (shop, who, draw) => {
    const one = picked(await shop.settlements(), draw);
    if (one)
      await shop.press(who, receivePayment, {
        settlementId: one.id,
        method: 'cash',
        amountMinor: 1 + (draw.amount % 5_000),
      });
  },
  'give money back': async (shop, who, draw) => {
    const payment = picked(await shop.payments(), draw);
    if (payment) await shop.press(who, reversePayment, { paymentId: payment.id, reason });
  },
  'release on account': async (shop, who, draw) => {
    const one = picked(await shop.settlements(), draw);
    if (one) await shop.press(who, releaseOnAccount, { settlementId: one.id, reason });
  },
  'issue the gate pass': (shop, who) => shop.press(who, issueGatePass, { visitId: shop.stay.visitId }),
  'cover the car': (shop, who) => shop.press(who, protect, { visitId: shop.stay.visitId }),
  'take the cover off': (shop, who) => shop.press(who, unprotect, { visitId: shop.stay.visitId }),
  deliver: onOrder(async (shop, who, repairOrderId) =>
    shop.press(who, deliver, await deliverySheet(shop.world, { repairOrderId })),
  ),
  'give the key back': (shop, who) => shop.press(who, returnKey, { visitId: shop.stay.visitId }),
  'leave unrepaired': (shop, who) =>
    shop.press(who, leaveUnrepaired, { visitId: shop.stay.visitId, kind: 'declined', reason }),
  'drive out': async (shop, who) =>
    shop.press(who, recordExit, { visitId: shop.stay.visitId, code: await shop.passCode() }),
} as const satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;
