import { readVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { linksOfVisit, presentLink } from '../read-link.ts';
import { presentQuestion, questionsOfVisit } from '../read-questions.ts';

/** What went to the customer of a visit by link, and what came back. */
export async function readCustomerContact(
  { visitId }: { visitId: string },
  { tx, actor, now }: QueryContext,
) {
  const [visit, links, questions] = await Promise.all([
    readVisit(tx, 'visit', visitId, actor),
    linksOfVisit(tx, visitId),
    questionsOfVisit(tx, visitId),
  ]);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'customer-link.see', visit.workshop_id);
  return (
    no ?? { links: links.map((link) => presentLink(link, now)), questions: questions.map(presentQuestion) }
  );
}
