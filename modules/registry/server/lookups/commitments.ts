import type { Tx } from '#platform/server/database/tx.ts';

/** What a workshop promises everybody, as it stands on a day (QUOTE-7). */
export interface CommitmentInForce {
  id: string;
  kind: 'quality' | 'parts' | 'time';
  texts: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  remedies: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  opCodeId: string | null;
  packageId: string | null;
  withinMinutes: number | null;
  whenBooked: boolean;
}

/** The commitments of a workshop in force at an instant, in the order they are shown. */
export function commitmentsOf(tx: Tx, workshopId: string, at: Date): Promise<CommitmentInForce[]> {
  return tx.rows<CommitmentInForce>('commitments_of', readCommitments, [tx.organizationId, workshopId, at]);
}

const readCommitments = `
  select c.id, c.kind, c.texts, c.remedies, c.op_code_id as "opCodeId", c.package_id as "packageId",
    c.within_minutes as "withinMinutes", c.when_booked as "whenBooked"
  from service_commitments c
  join workshops w on w.organization_id = c.organization_id and w.id = c.workshop_id
  cross join lateral (select ($3::timestamptz at time zone w.time_zone)::date as today) d
  where c.organization_id = $1 and c.workshop_id = $2 and c.valid_from <= d.today
    and (c.valid_to is null or c.valid_to >= d.today)
  order by c.position, c.id`;
