import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { type JobDraft, type PriceSheet, type WrittenJob, writeJob } from '../../rules/index.ts';

/** Completes and prices jobs from the sheet; the faults of all of them come at once. */
export function writeJobs(
  drafts: readonly JobDraft[],
  sheet: PriceSheet,
  locale: string,
): WrittenJob[] | Refusal {
  const written = drafts.map((draft, place) => writeJob(draft, sheet, { locale, pointer: `/jobs/${place}` }));
  const refused = written.filter(isRefusal);
  const [first] = refused;
  if (!first) return written.flatMap((job) => (isRefusal(job) ? [] : job));
  const fields = refused.flatMap((refusal) => refusal.fields ?? []);
  return refused.length === 1 ? first : refuse('request/invalid', {}, fields);
}

/** A job answers a concern of its own visit, one the customer still stands by; null when each does. */
export async function refuseStrangeConcerns(
  tx: Tx,
  visitId: string,
  drafts: readonly JobDraft[],
  pointer: (place: number) => string = (place) => `/jobs/${place}/concernId`,
): Promise<Refusal | null> {
  const named = drafts.flatMap((draft) => draft.concernId ?? []);
  if (named.length === 0) return null;
  const rows = await tx.rows<{ id: string }>(
    'standing_concerns',
    `select id from visit_concerns
     where organization_id = $1 and visit_id = $2 and id = any($3) and withdrawn_at is null`,
    [tx.organizationId, visitId, named],
  );
  const known = new Set(rows.map((row) => row.id));
  const place = drafts.findIndex((draft) => draft.concernId && !known.has(draft.concernId));
  return place < 0 ? null : refuseField(pointer(place), 'job/no-such-concern');
}
