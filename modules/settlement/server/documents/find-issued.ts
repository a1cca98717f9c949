import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { SettlementFacts } from './settlement-facts.ts';

/** The paper a sheet was issued as. */
export async function findIssued(
  tx: Tx,
  settlementId: string,
): Promise<{ locale: Locale; facts: SettlementFacts } | null> {
  const [issued] = await tx.rows<{ locale: Locale; facts: SettlementFacts }>(
    'find_issued_settlement',
    `select locale, facts from documents
     where organization_id = $1 and kind = 'settlement' and subject_id = $2 and signed_at is not null`,
    [tx.organizationId, settlementId],
  );
  return issued ?? null;
}
