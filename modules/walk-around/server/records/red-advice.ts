import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type AdviceToGo, needsHand } from '../../rules/index.ts';

/** A4: the red findings of a visit that still hold the car, by their names. */
export async function redAdviceOf(tx: Tx, visitId: string, locale: Locale): Promise<string[]> {
  const rows = await tx.rows<AdviceToGo & { names: Record<string, string> }>(
    'red_advice_of_visit',
    `select r.names, r.grade, r.state, j.state as "jobState", r.refusal_signature_id is not null as "isSigned",
       r.excused_at is not null as "isExcused"
     from recommendations r
     left join jobs j on j.organization_id = r.organization_id and j.id = r.job_id
     where r.organization_id = $1 and r.visit_id = $2 and r.grade = 'red' order by r.id`,
    [tx.organizationId, visitId],
  );
  return rows.filter(needsHand).map(({ names }) => names[locale] ?? '');
}

/** What the customer was told of and did not want, for the paper they take home: A4, SETL-1. */
export interface AdviceLeft {
  title: string;
  finding: string | null;
  reason: string | null;
  safety: boolean;
  totalMinor: number;
}

/** Findings of this visit that were not made into work: their value in the unit it was measured in. */
export async function adviceLeft(tx: Tx, visitId: string, locale: Locale): Promise<AdviceLeft[]> {
  const rows = await tx.rows<{
    names: Record<string, string>;
    grade: 'amber' | 'red';
    reason: string | null;
    note: string | null;
    price_minor: number | null;
  }>(
    'advice_left_of_visit',
    `select r.names, r.grade, r.reason, p.note, r.price_minor
     from recommendations r
     join point_results p on p.organization_id = r.organization_id and p.id = r.point_result_id
     where r.organization_id = $1 and r.visit_id = $2 and r.state in ('open', 'declined')
     order by r.grade desc, r.id`,
    [tx.organizationId, visitId],
  );
  return rows.map(({ names, grade, reason, note, price_minor: price }) => ({
    ...{ title: names[locale] ?? '', finding: note, reason, safety: grade === 'red', totalMinor: price ?? 0 },
  }));
}
