import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type {
  recallParams,
  recallQuery,
  recallsOfCar as recallsOfCarAnswer,
  recallsOfCarQuery,
  recallVins,
  vehicleParams,
} from '../../api/index.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { presentRecall, type RecallRow, recallColumns } from '../recalls/recall-rows.ts';
import { presentRecallOfCar, recallsOfCar } from '../recalls/recalls-of-car.ts';
import { idIn } from './cursor.ts';

/** Recalls and campaigns, the newest first: those in force, or all that were ever kept. */
export async function listRecalls(
  { show, limit, cursor }: z.output<typeof recallQuery>,
  { tx, now }: QueryContext,
) {
  const rows = await tx.rows<RecallRow>(`list_recalls_${show}`, select[show], [
    ...[tx.organizationId, idIn(cursor), limit + 1],
    ...(show === 'all' ? [] : [now]),
  ]);
  return pageFrom(rows, limit, presentRecall, ({ id }) => id);
}

/** The list as the maker sent it, to be compared or copied. */
export async function getRecallVins(
  { recallId }: z.output<typeof recallParams>,
  { tx }: QueryContext,
): Promise<z.output<typeof recallVins> | Refusal> {
  const [row] = await tx.rows<{ vins: string[] }>(
    'recall_vins',
    `select array(select v.vin from recall_vins v where v.organization_id = r.organization_id and v.recall_id = r.id
       order by v.vin) as vins
     from recalls r where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, recallId],
  );
  return row ?? refuse('request/not-found');
}

/** Every recall for one car, done or not. */
export async function listRecallsOfCar(
  { vehicleId, workshopId }: z.output<typeof vehicleParams> & z.output<typeof recallsOfCarQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof recallsOfCarAnswer> | Refusal> {
  const no = lacksRight(actor, 'recall.see', workshopId);
  if (no) return no;
  const [rows, { time_zone }, [car]] = await Promise.all([
    recallsOfCar(tx, 'vehicle', vehicleId),
    getWorkshop(tx, workshopId),
    tx.rows('is_vehicle', 'select 1 from vehicles where organization_id = $1 and id = $2', [
      tx.organizationId,
      vehicleId,
    ]),
  ]);
  if (!car) return refuse('request/not-found');
  const today = localDate(now.getTime(), time_zone);
  return { items: rows.map((row) => presentRecallOfCar(row, today)) };
}

/** A day's leeway: which day it is depends on the workshop, and a recall just over is no harm on the list. */
const inForce = `and r.archived_at is null and (r.valid_until is null or r.valid_until >= $4::timestamptz::date - 1)`;

const list = (which: string) => `
  select ${recallColumns} from recalls r where r.organization_id = $1 and r.id < $2 ${which} order by r.id desc limit $3`;

const select = { all: list(''), 'in-force': list(inForce) };
