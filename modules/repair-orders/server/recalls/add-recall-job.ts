import { presentRecallOfCar, recallsOfCar } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { textIn } from '#platform/server/text.ts';
import { orderParams, recallJobBody } from '../../api/index.ts';
import { draftOfRecall, type RecallToWrite, writeRecall } from '../../rules/index.ts';
import { insertJob } from '../jobs/insert-job.ts';
import { sheetForOrder } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { lockFullOrder } from '../spine/lock-full-order.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { decideOrderStep } from '../spine/take-order-step.ts';

const input = recallJobBody.extend(orderParams.shape);

/**
 * RECV-2: an open recall of the car becomes a job of its order in one tap, paid by the maker. While the estimate is being
 * written it is one of its jobs; once the contract is signed it waits for the customer's word like all additional work.
 */
export const addRecallJob = command('repair-order.write', input, async (told, context) => {
  const { tx, actor, now } = context;
  const { repairOrderId, recallId } = told;
  const locked = await lockFullOrder(tx, 'repair-order', repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { order } = locked;
  const write = decideOrderStep('write', locked, context);
  const propose = isRefusal(write) ? decideOrderStep('proposeWork', locked, context) : null;
  if (isRefusal(write) && isRefusal(propose)) return write;
  const recall = await recallToWrite(tx, order, recallId, now);
  if (isRefusal(recall)) return recall;
  const sheet = await sheetForOrder(tx, order, [draftOfRecall(recall, order.locale)], now);
  if (isRefusal(sheet)) return sheet;
  const written = writeRecall(recall, sheet, order.locale);
  if (isRefusal(written)) return written;
  const { number, safety } = recall;
  const finding = textIn(order.locale, 'order.recall-found', { number });
  const { step, totalMinor } = insertJob(
    context,
    locked,
    written,
    propose
      ? { state: 'proposed', origin: 'additional', safety, finding }
      : { state: 'planned', origin: 'contract', safety },
  );
  const { vehicle_id, workshop_id, visit_id } = order;
  tx.send(
    'insert_recall_job',
    'insert into recall_jobs (organization_id, job_id, recall_id, vehicle_id) values ($1, $2, $3, $4)',
    [tx.organizationId, step.id, recallId, vehicle_id],
  );
  const job = { id: step.id, repair_order_id: order.id, workshop_id, visit_id };
  announceJob(context, job, propose ? 'job.proposed' : 'job.added', { totalMinor, recallId });
  return step;
});

interface HowRow {
  number: string;
  titles: RecallToWrite['titles'];
  op_code_id: string | null;
  package_id: string | null;
  hours_seconds: number | null;
  time_zone: string;
}

/** The recall, if it is open on the car of the order. */
async function recallToWrite(
  tx: Tx,
  order: OrderRow,
  recallId: string,
  now: Date,
): Promise<(RecallToWrite & { safety: boolean }) | Refusal> {
  const [[how], ofCar] = await Promise.all([
    tx.rows<HowRow>('recall_to_write', readHow, [tx.organizationId, recallId, order.workshop_id]),
    recallsOfCar(tx, 'vehicle', order.vehicle_id),
  ]);
  const row = ofCar.find(({ id }) => id === recallId);
  if (!how) return refuse('request/not-found');
  if (!row) return refuseField('/recallId', 'recall/not-for-this-car');
  const { state } = presentRecallOfCar(row, localDate(now.getTime(), how.time_zone));
  if (state === 'on-order') return refuseField('/recallId', 'recall/on-order-already');
  if (state !== 'open') return refuseField('/recallId', 'recall/not-open');
  return {
    ...{ number: how.number, titles: how.titles, safety: row.safety },
    ...{ opCodeId: how.op_code_id, packageId: how.package_id, hoursSeconds: how.hours_seconds },
  };
}

/** An operation or package that went out of use since is left out: the job is then written by its title. */
const readHow = `
  select r.number, r.titles, o.id as op_code_id, g.id as package_id, r.hours_seconds, w.time_zone
  from recalls r
  join workshops w on w.organization_id = r.organization_id and w.id = $3
  left join op_codes o on o.organization_id = r.organization_id and o.id = r.op_code_id and o.archived_at is null
  left join packages g on g.organization_id = r.organization_id and g.workshop_id = $3 and g.code = r.package_code
    and g.archived_at is null
  where r.organization_id = $1 and r.id = $2`;
