import type { z } from 'zod';
import { commitmentsOf } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Locale, lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { orderCommitments, orderParams } from '../../api/index.ts';
import { guaranteeState } from '../../rules/index.ts';
import { readVisit } from '../spine/lock-visit.ts';
import { readOrder } from '../spine/read-order.ts';

interface ClockRow {
  id: string;
  job_id: string;
  texts: Texts;
  remedies: Texts;
  within_minutes: number;
  due_at: Date;
  broken_at: Date | null;
  finished_at: Date | null;
}

type Texts = Partial<Record<Locale, string>>;

/** QUOTE-7 what the workshop promises with this estimate, and the clocks that run since it was signed. */
export async function readOrderCommitments(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor, locale, now }: QueryContext,
): Promise<z.output<typeof orderCommitments> | Refusal> {
  const visit = await readVisit(tx, 'repair-order', repairOrderId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'visit.see', visit.workshop_id);
  if (no) return no;
  const order = await readOrder(tx, repairOrderId, actor.staffId);
  if (!order) return refuse('request/not-found');
  const [commitments, clocks] = await Promise.all([
    commitmentsOf(tx, order.workshop_id, order.estimated_at ?? now),
    readClocks(tx, repairOrderId),
  ]);
  return {
    items: commitments.map(({ id, kind, texts, remedies, withinMinutes, whenBooked }) => ({
      ...{ id, kind, withinMinutes, whenBooked },
      ...{ text: wordsIn(texts, locale) ?? '', remedy: wordsIn(remedies, locale) },
    })),
    clocks: clocks.map((row) => ({
      ...{ id: row.id, jobId: row.job_id, withinMinutes: row.within_minutes },
      ...{ text: wordsIn(row.texts, locale) ?? '', remedy: wordsIn(row.remedies, locale) },
      dueAt: row.due_at.toISOString(),
      state: row.broken_at ? ('broken' as const) : guaranteeState(row.due_at, row.finished_at, now),
    })),
  };
}

function readClocks(tx: Tx, orderId: string): Promise<ClockRow[]> {
  return tx.rows<ClockRow>(
    'clocks_of_order',
    `select g.id, g.job_id, g.texts, g.remedies, g.within_minutes, g.due_at, g.broken_at, j.finished_at
     from guaranteed_times g join jobs j on j.organization_id = g.organization_id and j.id = g.job_id
     where g.organization_id = $1 and g.repair_order_id = $2
       and j.state not in ('cancelled', 'declined', 'planned', 'proposed')
     order by g.due_at, g.id`,
    [tx.organizationId, orderId],
  );
}

/** A text in the reader's language, or in the one there is. */
function wordsIn(texts: Texts, locale: Locale): string | null {
  return texts[locale] ?? texts.en ?? texts['zh-CN'] ?? texts.es ?? null;
}
