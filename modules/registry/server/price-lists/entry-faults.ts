import type { z } from 'zod';
import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { priceListEntryInput } from '../../api/index.ts';

interface Named {
  opCodeId?: string | null;
  partId?: string | null;
}

/** Operations and parts a list or package names must be in the catalogue and in use; null when they are. */
export async function refuseUnknownSubjects(
  tx: Tx,
  named: readonly Named[],
  pointer: string,
): Promise<Refusal | null> {
  const ids = (pick: (each: Named) => string | null | undefined) => [
    ...new Set(named.flatMap((each) => pick(each) ?? [])),
  ];
  const [known] = await tx.rows<{ op_codes: string[]; parts: string[] }>('known_subjects', readKnown, [
    tx.organizationId,
    ids((each) => each.opCodeId),
    ids((each) => each.partId),
  ]);
  const fields = named.flatMap(({ opCodeId, partId }, place): FieldFault[] => [
    ...(opCodeId && !known?.op_codes.includes(opCodeId)
      ? [{ pointer: `${pointer}/${place}/opCodeId`, code: 'line/no-such-op-code' }]
      : []),
    ...(partId && !known?.parts.includes(partId)
      ? [{ pointer: `${pointer}/${place}/partId`, code: 'line/no-such-part' }]
      : []),
  ]);
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}

const readKnown = `
  select array(select id from op_codes where organization_id = $1 and id = any($2) and archived_at is null) as op_codes,
    array(select id from parts where organization_id = $1 and id = any($3) and archived_at is null) as parts`;

/** A price of an operation or a part names which. */
export function refuseNameless(entries: readonly z.output<typeof priceListEntryInput>[]): Refusal | null {
  const fields = entries.flatMap(({ kind, opCodeId, partId }, place): FieldFault[] => {
    const missing = (kind === 'operation' && !opCodeId) || (kind === 'part' && !partId);
    const field = kind === 'part' ? 'partId' : 'opCodeId';
    return missing ? [{ pointer: `/entries/${place}/${field}`, code: 'field/needed' }] : [];
  });
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}
