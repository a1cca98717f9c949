import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { orderParams, proposeJobBody } from '../../api/index.ts';
import { isAgreed, refuseMoreForSymptom, type WrittenJob } from '../../rules/index.ts';
import { discountsIn, refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { writeJobForOrder } from '../pricing/write-for-order.ts';
import { refuseStrangeConcerns } from '../pricing/write-jobs.ts';
import { announceJob } from '../spine/announce-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { insertJob } from './insert-job.ts';

const input = proposeJobBody.extend(orderParams.shape);

/** CHANGE-2: the workshop reports what it found and what it would cost; nothing is done before the customer decides. */
export const proposeJob = command('repair-order.propose-work', input, async (proposed, context) => {
  const { tx, now } = context;
  const { repairOrderId, finding, safety, fileIds, ...draft } = proposed;
  const locked = await lockFullForOrderStep(context, 'proposeWork', repairOrderId);
  if (isRefusal(locked)) return locked;
  const { order } = locked;
  const covered = refuseMoreForSymptom(draft.concernId ?? null, locked.jobs.map(symptomPriced));
  if (covered) return covered;
  const [written, strange, unknown] = await Promise.all([
    writeJobForOrder(tx, order, draft, now),
    refuseStrangeConcerns(tx, order.visit_id, [draft], () => '/concernId'),
    refuseUnknownPhotos(tx, order, fileIds),
  ]);
  if (isRefusal(written)) return written;
  const tooMuch = await refuseDiscounts(
    context,
    order.workshop_id,
    discountsIn([written], () => ''),
  );
  if (tooMuch) return tooMuch;
  const refused = strange ?? unknown ?? (await refuseUnknownPast(tx, order, written));
  if (refused) return refused;
  const how = { state: 'proposed', origin: 'additional', safety, finding } as const;
  const { step, totalMinor } = insertJob(context, locked, written, how);
  if (fileIds.length > 0) tx.send('insert_job_photos', insertPhotos, [tx.organizationId, step.id, fileIds]);
  const { workshop_id, visit_id } = order;
  announceJob(context, { id: step.id, repair_order_id: order.id, workshop_id, visit_id }, 'job.proposed', {
    ...{ totalMinor, safety, photos: fileIds.length },
  });
  return step;
});

/** A3: before the maker is named as payer, the walk-around says whether the car was repaired there before. */
async function refuseUnknownPast(tx: Tx, order: OrderRow, { lines }: WrittenJob): Promise<Refusal | null> {
  if (!lines.some(({ priced }) => priced.shares.some(({ payer }) => payer === 'warranty'))) return null;
  const [visit] = await tx.rows<{ earlier_repair: string | null }>(
    'earlier_repair_of_visit',
    'select earlier_repair from visits where organization_id = $1 and id = $2',
    [tx.organizationId, order.visit_id],
  );
  return visit?.earlier_repair ? null : refuse('repair-order/earlier-repair-unknown');
}

function symptomPriced({ concern_id, pricing_method, state }: JobRow) {
  return { concernId: concern_id, pricingMethod: pricing_method, isAgreed: isAgreed(state) };
}

async function refuseUnknownPhotos(
  tx: Tx,
  order: OrderRow,
  fileIds: readonly string[],
): Promise<Refusal | null> {
  if (fileIds.length === 0) return null;
  const rows = await tx.rows<{ id: string }>(
    'photos_of_workshop',
    'select id from files where organization_id = $1 and workshop_id = $2 and id = any($3)',
    [tx.organizationId, order.workshop_id, fileIds],
  );
  const known = new Set(rows.map((row) => row.id));
  const place = fileIds.findIndex((fileId) => !known.has(fileId));
  return place < 0 ? null : refuseField(`/fileIds/${place}`, 'job/no-such-photo');
}

const insertPhotos = `
  insert into job_photos (organization_id, job_id, file_id)
  select distinct $1::uuid, $2::uuid, t.id from unnest($3::uuid[]) as t (id)`;
