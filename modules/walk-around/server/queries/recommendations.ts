import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { recommendation } from '../../api/index.ts';
import { needsHand } from '../../rules/index.ts';

type Recommendation = z.output<typeof recommendation>;

interface Row {
  id: string;
  version: number;
  visit_id: string;
  point: string;
  names: Recommendation['names'];
  grade: Recommendation['grade'];
  urgency: Recommendation['urgency'];
  value_milli: number | null;
  op_code_id: string | null;
  price_minor: number | null;
  due_on: string | null;
  due_odometer: number | null;
  state: Recommendation['state'];
  reason: string | null;
  job_id: string | null;
  decided_at: Date | null;
  job_state: string | null;
  refusal_document_id: string | null;
  signer_name: string | null;
  signed_at: Date | null;
  excuse_reason: string | null;
  excused_at: Date | null;
  excused_by: string | null;
}

/** What is advised at this visit, the urgent first. */
export function recommendationsOf(tx: Tx, visitId: string): Promise<Recommendation[]> {
  return read(tx, 'recommendations_of_visit', `r.visit_id = $2 and r.state <> 'withdrawn'`, visitId);
}

/** What this car's customer said no to before: it is open still, unless the point was found good since. */
export function declinedBefore(tx: Tx, visitId: string): Promise<Recommendation[]> {
  return read(tx, 'recommendations_declined_before', stillOpen, visitId);
}

const stillOpen = `r.vehicle_id = (select vehicle_id from visits where organization_id = $1 and id = $2)
  and r.visit_id < $2 and r.state in ('declined', 'open')
  and not exists (select 1 from point_results later where later.organization_id = r.organization_id
    and later.vehicle_id = r.vehicle_id and later.point = r.point and later.visit_id > r.visit_id)`;

async function read(tx: Tx, name: string, where: string, visitId: string): Promise<Recommendation[]> {
  const rows = await tx.rows<Row>(
    name,
    `select r.id, r.version, r.visit_id, r.point, r.names, r.grade, r.urgency, p.value_milli, r.op_code_id,
       r.price_minor, r.due_on::text as due_on, r.due_odometer, r.state, r.reason, r.job_id, r.decided_at, j.state as job_state,
       r.refusal_document_id, h.signer_name, h.signed_at, r.excuse_reason, r.excused_at, e.name as excused_by
     from recommendations r
     join point_results p on p.organization_id = r.organization_id and p.id = r.point_result_id
     left join jobs j on j.organization_id = r.organization_id and j.id = r.job_id
     left join signatures h on h.organization_id = r.organization_id and h.id = r.refusal_signature_id
     left join staff e on e.organization_id = r.organization_id and e.id = r.excused_by
     where r.organization_id = $1 and ${where}
     order by array_position(array['now', 'soon', 'later'], r.urgency), r.id limit 100`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    visitId: row.visit_id,
    point: row.point,
    names: row.names,
    grade: row.grade,
    urgency: row.urgency,
    valueMilli: row.value_milli,
    opCodeId: row.op_code_id,
    priceMinor: row.price_minor,
    dueOn: row.due_on,
    dueOdometer: row.due_odometer,
    state: row.state,
    reason: row.reason,
    jobId: row.job_id,
    decidedAt: row.decided_at?.toISOString() ?? null,
    needsHand: needsHand({
      ...{ grade: row.grade, state: row.state, jobState: row.job_state },
      ...{ isSigned: row.signed_at !== null, isExcused: row.excused_at !== null },
    }),
    ...howItEnded(row),
  }));
}

function howItEnded(row: Row): Pick<Recommendation, 'refusal' | 'excuse'> {
  const { signer_name: signedBy, signed_at: signedAt, refusal_document_id: documentId } = row;
  const { excuse_reason: reason, excused_by: by, excused_at: at } = row;
  return {
    refusal:
      signedBy && signedAt && documentId ? { signedBy, signedAt: signedAt.toISOString(), documentId } : null,
    excuse: reason && by && at ? { reason, by, at: at.toISOString() } : null,
  };
}
