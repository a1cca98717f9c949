import type { Tx } from '#platform/server/database/tx.ts';

export interface PossibleCause {
  id: string;
  concernId: string | null;
  title: string;
  customerMayPay: boolean;
  because: string | null;
}

/** What the customer had agreed to before work began, and what it might have been. */
export interface AgreedBefore {
  signedGrounds: string[];
  /** What the newest diagnosis they agreed to may come to; null when none was. */
  diagnosisLimitMinor: number | null;
  possibleCauses: PossibleCause[];
}

/**
 * A2, A3: only what was signed before hands were laid on the car counts against the customer: a notice or a consent that
 * came after the work had begun promises nothing backwards.
 */
export async function readAgreedBefore(
  tx: Tx,
  visitId: string,
  workBeganAt: Date | null,
): Promise<AgreedBefore> {
  const [row] = await tx.rows<AgreedBefore>('diagnosis_agreed_before', read, [
    tx.organizationId,
    visitId,
    workBeganAt,
  ]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  return row;
}

const read = `
  select
    array(select distinct g from possible_charge_notices n, unnest(n.grounds) g
      where n.organization_id = v.organization_id and n.visit_id = v.id
        and ($3::timestamptz is null or n.signed_at <= $3)) as "signedGrounds",
    (select c.limit_minor from diagnosis_consents c where c.organization_id = v.organization_id and c.visit_id = v.id
      and ($3::timestamptz is null or c.consented_at <= $3) order by c.id desc limit 1) as "diagnosisLimitMinor",
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'concernId', p.concern_id, 'title', p.title,
        'customerMayPay', p.customer_may_pay, 'because', p.because) order by p.id)
      from possible_causes p where p.organization_id = v.organization_id and p.visit_id = v.id
        and p.set_aside_at is null), '[]') as "possibleCauses"
  from visits v where v.organization_id = $1 and v.id = $2`;
