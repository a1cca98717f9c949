import { z } from 'zod';
import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { askBody } from '../../api/index.ts';
import { guestRights } from './enter.ts';
import { lockLink } from './lock-link.ts';

const input = askBody.extend({ linkId: z.uuid() });

/** One visit's page is no chat: more than this waits for the answers. */
const mostOpen = 10;

/** The customer asks back before deciding: the advisor sees it at once, and the page waits for the answer. */
export const askBack = command(guestRights.ask, input, async ({ linkId, words, jobId }, context) => {
  const { tx, now, announce } = context;
  const link = await lockLink(context, linkId, { mayBeUsed: true });
  if (isRefusal(link)) return link;
  const [seen] = await tx.rows<{ open: number; knows_job: boolean }>('questions_open', questionsOpen, [
    ...[tx.organizationId, link.visit_id, jobId ?? null, link.repair_order_id],
  ]);
  if (jobId && !seen?.knows_job) return refuseField('/jobId', 'job/not-of-this-order');
  if ((seen?.open ?? 0) >= mostOpen) return refuse('customer-question/wait-for-answers');
  const questionId = newId(now);
  tx.post(
    tx.db.insertInto('customer_questions').values({
      ...{ organization_id: tx.organizationId, id: questionId, workshop_id: link.workshop_id },
      ...{ visit_id: link.visit_id, repair_order_id: link.repair_order_id, link_id: link.id },
      ...{ job_id: jobId ?? null, words, asked_at: now },
    }),
  );
  announce({
    ...{ type: 'customer-question.asked', workshopId: link.workshop_id, visitId: link.visit_id },
    payload: { questionId, repairOrderId: link.repair_order_id, jobId: jobId ?? null },
  });
  return { questionId, askedAt: now.toISOString() };
});

const questionsOpen = `
  select (select count(*)::integer from customer_questions q
      where q.organization_id = $1 and q.visit_id = $2 and q.answered_at is null) as open,
    exists (select 1 from jobs j where j.organization_id = $1 and j.id = $3 and j.repair_order_id = $4) as knows_job`;
