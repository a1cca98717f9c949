import {
  type JobRow,
  type LineRow,
  lockLine,
  type OrderRow,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { PartLineFacts } from '../../rules/index.ts';

export interface PartLine {
  visit: VisitRow;
  order: OrderRow;
  job: JobRow;
  line: LineRow;
  facts: PartLineFacts;
}

/** Locks the line a clerk has in hand, with what is judged before anything moves. */
export async function lockPartLine(
  { tx, actor }: Pick<CommandContext, 'tx' | 'actor'>,
  right: 'part.issue' | 'part.return' | 'part.ask' | 'part.order' | 'repair-order.bear-overrun',
  lineId: string,
): Promise<PartLine | Refusal> {
  const locked = await lockLine(tx, lineId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order, job, line } = locked;
  const missingRight = lacksRight(actor, right, order.workshop_id);
  if (missingRight) return missingRight;
  return { visit, order, job, line, facts: factsOf(order, job, line) };
}

function factsOf(order: OrderRow, job: JobRow, line: LineRow): PartLineFacts {
  return {
    kind: line.kind,
    partId: line.part_id,
    source: line.source,
    approved: line.authorized_minor !== null || order.emergency_released_at !== null,
    jobState: job.state,
    orderState: order.state,
    quantityMilli: line.quantity_milli ?? 0,
    issuedMilli: line.issued_milli,
  };
}

/** The part of a line the rules let move; that it has one, they have judged. */
export function partOf(line: LineRow): string | Refusal {
  return line.part_id ?? refuse('workshop/not-of-our-store');
}
