import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { WrittenJob } from '../../rules/index.ts';
import type { DrawnPriceSheet } from '../pricing/read-price-sheet.ts';
import { type JobsPlace, linesAsJson, rowsOfJobs } from '../spine/insert-jobs.ts';
import { insertJobsSql, insertLinesSql } from '../spine/insert-jobs-sql.ts';
import type { OrderStep } from '../spine/save-order.ts';

export interface NewOrder {
  visitId: string;
  workshopId: string;
  vehicleId: string;
  customerId: string;
  promisedAt: Date | null;
  jobs: readonly WrittenJob[];
  drawn: DrawnPriceSheet;
}

/**
 * Writes the order with all its jobs and lines in one statement, however many they are. It takes the number too, and
 * the workshop's counter stays locked until commit: so it is sent with the commit, and the number follows.
 */
export function insertOrder(context: CommandContext, order: NewOrder): OrderStep {
  const { tx, actor, now, announce } = context;
  const { visitId, workshopId, jobs, drawn } = order;
  const id = newId(now);
  const place: JobsPlace = {
    ...{ orderId: id, workshopId, visitId, lastPosition: 0, state: 'planned', origin: 'contract' },
    ...{ at: now, by: actor.staffId },
  };
  const rows = rowsOfJobs(jobs, place);
  const { netMinor, taxMinor, totalMinor } = rows.totals;
  announce({
    type: 'repair-order.opened',
    workshopId,
    visitId,
    payload: { repairOrderId: id, jobs: rows.jobs.length, totalMinor },
  });
  const opened = tx.sendFor<{ number: string }>('insert_order', insertAll, [
    ...[tx.organizationId, id, workshopId, visitId, Number(drawn.row.today.slice(0, 4))],
    ...[order.vehicleId, order.customerId, drawn.row.currency, drawn.locale, drawn.row.prices_include_tax],
    ...[netMinor, taxMinor, totalMinor, order.promisedAt, now, actor.staffId],
    ...[JSON.stringify(rows.jobs), linesAsJson(rows.lines)],
  ]);
  const number = context.late(opened.then(([row]) => row?.number ?? ''));
  return {
    ...{ id, visitId, number, state: 'open', version: 1, netMinor, taxMinor, totalMinor },
    ...{ authorizedMinor: null, currency: drawn.row.currency },
  };
}

const insertAll = `
  with opened as (
    insert into repair_orders (organization_id, id, workshop_id, visit_id, number, state, vehicle_id, customer_id,
      currency, locale, prices_include_tax, net_minor, tax_minor, total_minor, promised_at, created_at, created_by)
    values ($1, $2, $3, $4,
      'RO' || $5::integer || '-' || lpad(next_document_number($3, 'repair-order', $5::integer)::text, 6, '0'),
      'open', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    returning number),
  jobs_written as (${insertJobsSql({
    ...{
      workshop: '$3',
      order: '$2',
      visit: '$4',
      state: `'planned'`,
      origin: `'contract'`,
      safety: 'false',
    },
    ...{ finding: 'null', at: '$15', by: '$16', rows: '$17' },
  })}),
  lines_written as (${insertLinesSql({ order: '$2', at: '$15', by: '$16', rows: '$18' })})
  select set_config('pitlane.late', number, true) as number from opened`;
