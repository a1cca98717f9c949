import { type JobRow, lockForOrderStep, readJobs, saveOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { inspectBody, orderParams } from '../../api/index.ts';
import { refuseInspection } from '../../rules/index.ts';
import { keepInspection } from '../records/keep-inspection.ts';
import { openConcernsOfOrder } from '../records/open-concerns.ts';
import { sendBack } from '../records/send-back.ts';

const input = inspectBody.extend(orderParams.shape);

/**
 * QC-1, QC-2: somebody who did not do the work looks at the whole car and passes it, or fails it with the reason and
 * the jobs that go back.
 */
export const inspectCar = command('repair-order.pass-inspection', input, async (sheet, context) => {
  const { tx, actor, now, announce } = context;
  const passes = sheet.result === 'pass';
  const [locked, jobs, concerns] = await Promise.all([
    lockForOrderStep(context, passes ? 'passInspection' : 'failInspection', sheet.repairOrderId),
    readJobs(tx, sheet.repairOrderId),
    openConcernsOfOrder(tx, sheet.repairOrderId),
  ]);
  if (isRefusal(locked)) return locked;
  const { order, to } = locked;
  const faulty = refuseInspection(sheet, { concerns, finishedJobIds: idsOfFinished(jobs) });
  if (faulty) return faulty;

  const inspectionId = keepInspection(context, order, sheet);
  for (const job of jobs.filter(({ id }) => sheet.failedJobIds?.includes(id))) {
    const refusal = sendBack(context, locked, job);
    if (refusal) return refusal;
  }
  const saved = saveOrder(
    tx,
    order,
    passes
      ? { state: to, inspected_at: now, inspected_by: actor.staffId }
      : { state: to, work_finished_at: null },
  );
  announce({
    type: passes ? 'repair-order.inspected' : 'repair-order.inspection-failed',
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    payload: { repairOrderId: order.id, inspectionId, failedJobIds: sheet.failedJobIds ?? [] },
  });
  return {
    id: saved.id,
    visitId: saved.visitId,
    state: saved.state,
    version: saved.version,
    inspectionId,
    result: sheet.result,
  };
});

function idsOfFinished(jobs: readonly JobRow[]): string[] {
  return jobs.filter(({ state }) => state === 'finished').map(({ id }) => id);
}
