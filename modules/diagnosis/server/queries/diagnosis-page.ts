import type { z } from 'zod';
import { readNotices } from '#modules/registry/server/index.ts';
import type { visitParams } from '#modules/repair-orders/api/index.ts';
import { readVisit } from '#modules/repair-orders/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { DiagnosisPage } from '../../api/index.ts';
import { diagnosisLifecycle } from '../../rules/index.ts';
import { presentDiagnosis } from '../present/diagnosis.ts';
import { presentConcern } from '../present/interview.ts';
import { factsOf, readAgreed } from '../records/read-agreed.ts';
import { readConcerns } from '../records/read-concerns.ts';
import { readDemand } from '../records/read-demand.ts';
import { readDiagnosis } from '../records/read-diagnosis.ts';

/** The visit's concerns with their interviews, and everything about finding the fault. */
export async function readDiagnosisPage(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor, now, locale }: QueryContext,
): Promise<DiagnosisPage | Refusal> {
  const visit = await readVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const [concerns, row, agreed, preInspection, notices] = await Promise.all([
    readConcerns(tx, visitId),
    readDiagnosis(tx, visitId),
    readAgreed(tx, visitId),
    readDemand(tx, visitId, now),
    readNotices(tx, visit.workshop_id),
  ]);
  const today = localDate(now.getTime(), row.time_zone);
  const noticeText = notices('possible-charge').texts[row.customer_locale];
  return {
    ...presentDiagnosis(row, { preInspection, noticeText, now, locale }),
    concerns: concerns.map((concern) => presentConcern(concern, today, locale)),
    allowedActions: allowedActions(
      diagnosisLifecycle,
      factsOf(visit, agreed),
      rolesAt(actor, visit.workshop_id),
    ).map((action) => withDetails(action, locale)),
  };
}
