import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { answerBody, questionParams } from '../../api/index.ts';
import { findQuestion, presentQuestion } from '../read-questions.ts';

/** The advisor answers what the customer asked; the customer reads it on the page they asked from. */
export const answerQuestion = command(
  'customer-question.answer',
  answerBody.extend(questionParams.shape),
  async ({ questionId, answer }, { tx, actor, now, announce }) => {
    const found = await findQuestion(tx, questionId);
    if (!found) return refuse('request/not-found');
    const visit = await lockVisit(tx, 'visit', found.visit_id, actor);
    if (isRefusal(visit)) return visit;
    const no = lacksRight(actor, 'customer-question.answer', visit.workshop_id);
    if (no) return no;
    const question = (await findQuestion(tx, questionId)) ?? found;
    if (question.answered_at) return refuse('customer-question/answered-already');
    tx.send(
      'answer_question',
      `update customer_questions set answer = $3, answered_at = $4, answered_by = $5
       where organization_id = $1 and id = $2`,
      [tx.organizationId, questionId, answer, now, actor.staffId],
    );
    announce({
      ...{ type: 'customer-question.answered', workshopId: visit.workshop_id, visitId: visit.id },
      payload: { questionId, repairOrderId: question.repair_order_id },
    });
    return presentQuestion({
      ...question,
      ...{ answer, answered_at: now, answered_by: actor.staffId, answerer: actor.name },
    });
  },
);
