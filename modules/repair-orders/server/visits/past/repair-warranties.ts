import {
  type CountryProfile,
  coverOf,
  type RepairCategory,
  repairWarrantyEnd,
  warrantyMinimum,
} from '#modules/registry/rules/index.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { CarPast } from '../../../api/index.ts';
import type { PastRow } from './car-row.ts';
import { otherVisit, type PastOf, vehicleOf } from './of-car.ts';

export interface RepairedRow {
  job_id: string;
  visit_id: string;
  title: string;
  repair_category: RepairCategory;
  delivered_at: Date;
  odometer: number | null;
  odometer_unit: 'km' | 'mi' | null;
}

/** What we repaired on this car in the last two years, newest first: longer no legal minimum lasts. */
export function repairedBefore(tx: Tx, of: PastOf, id: string, now: Date): Promise<RepairedRow[]> {
  return tx.rows(`repaired_before_${of}`, select(of), [
    tx.organizationId,
    id,
    new Date(now.getTime() - twoYears),
  ]);
}

const twoYears = 2 * 366 * 86_400_000;

const select = (of: PastOf) => `
  select j.id as job_id, j.visit_id, j.title, j.repair_category, o.delivered_at,
    coalesce(p.exit_odometer, p.odometer) as odometer, p.odometer_unit
  from repair_orders o
  join visits p on p.organization_id = o.organization_id and p.id = o.visit_id
  join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = 'finished'
  where o.organization_id = $1 and o.vehicle_id = ${vehicleOf[of]} ${otherVisit(of, 'o.visit_id')}
    and o.delivered_at > $3 order by o.id desc, j.position limit 40`;

/** Those that still hold, and those just over: a customer who comes back a week late asks all the same. */
export function warrantiesOf(
  repaired: readonly RepairedRow[],
  car: Pick<PastRow, 'odometer' | 'odometer_unit' | 'time_zone'>,
  profile: CountryProfile,
  today: string,
): CarPast['repairWarranties'] {
  const now = { on: today, odometer: car.odometer, unit: car.odometer_unit };
  return repaired.flatMap((row) => {
    const minimum = warrantyMinimum(profile.warrantyMinimums, 'car', row.repair_category);
    if (!minimum) return [];
    const delivered = {
      on: localDate(row.delivered_at.getTime(), car.time_zone),
      odometer: row.odometer,
      unit: row.odometer_unit ?? car.odometer_unit,
    };
    const cover = coverOf(repairWarrantyEnd(minimum, delivered), now);
    const isRecent = cover?.covered || (cover?.daysLeft ?? 0) >= -shownAfterEnd;
    return cover && isRecent
      ? [{ ...cover, jobId: row.job_id, visitId: row.visit_id, title: row.title }]
      : [];
  });
}

const shownAfterEnd = 30;
