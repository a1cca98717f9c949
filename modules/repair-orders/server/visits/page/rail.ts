import type { z } from 'zod';
import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';
import type { stageEntry } from '../../../api/index.ts';
import { type OrderOnRail, stageList, type VisitOnRail } from '../../../rules/index.ts';
import { factsOfVisit } from '../../spine/lock-visit.ts';
import { factsOfOrder } from '../../spine/order-facts.ts';
import type { OrderRow } from '../../spine/read-order.ts';
import type { PageRow } from './page-row.ts';

/** The stages of a visit with what is missing in each, in the person's language. */
export function railOf(
  row: PageRow,
  order: OrderRow | null,
  concerns: number,
  locale: Locale,
): z.output<typeof stageEntry>[] {
  return stageList(visitOnRail(row, concerns), order && orderOnRail(row, order)).map((entry) => ({
    stage: entry.stage,
    state: entry.state,
    at: entry.at?.toISOString() ?? null,
    missing: entry.missing.map(({ reason, where }) => ({
      code: reason.code,
      detail: textIn(locale, `refusal.${reason.code.replaceAll('/', '.')}`, reason.params),
      where,
    })),
  }));
}

function visitOnRail(row: PageRow, concerns: number): VisitOnRail {
  return {
    ...factsOfVisit(row),
    arrivedAt: row.arrived_at,
    customerIsKnown: row.customer_id !== null,
    concerns,
    odometerNoted: row.odometer !== null,
    keyIsTagged: row.key_tag !== null,
    leftAt: row.left_at,
    gatePassAt: row.gate_pass_at,
    exitedAt: row.exited_at,
    cancelledAt: row.cancelled_at,
  };
}

function orderOnRail(row: PageRow, order: OrderRow): OrderOnRail {
  return {
    ...factsOfOrder(order, row),
    createdAt: order.created_at,
    estimatedAt: order.estimated_at,
    workFinishedAt: order.work_finished_at,
    inspectedAt: order.inspected_at,
    handedOverAt: order.handed_over_at,
    settledAt: order.settled_at,
    deliveredAt: order.delivered_at,
  };
}
