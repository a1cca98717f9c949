import type { Tx } from '#platform/server/database/tx.ts';
import type { GatePassGround } from '../../rules/index.ts';

export interface GatePassRow {
  id: string;
  number: string;
  code: string;
  ground: GatePassGround;
  issued_at: Date;
  used_at: Date | null;
  document_id: string | null;
}

/** The pass of a visit that was not made void; there is at most one. */
export async function findGatePass(tx: Tx, visitId: string): Promise<GatePassRow | null> {
  const [pass] = await tx.rows<GatePassRow>(
    'gate_pass_of_visit',
    `select g.id, g.number, g.code, g.ground, g.issued_at, g.used_at,
       (select d.id from documents d where d.organization_id = g.organization_id and d.subject_id = g.id
        and d.visit_id = g.visit_id and d.kind = 'gate-pass' and d.signed_at is not null limit 1) as document_id
     from gate_passes g where g.organization_id = $1 and g.visit_id = $2 and g.voided_at is null`,
    [tx.organizationId, visitId],
  );
  return pass ?? null;
}

/** Writes that the pass of a visit was used; sent, not waited for. */
export function markPassUsed(tx: Tx, gatePassId: string, usedAt: Date, usedBy: string): void {
  tx.send(
    'mark_pass_used',
    'update gate_passes set used_at = $3, used_by = $4 where organization_id = $1 and id = $2',
    [tx.organizationId, gatePassId, usedAt, usedBy],
  );
}
