import { visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { faultCodesBody } from '../../api/index.ts';
import { readFaultCodes } from '../../rules/index.ts';
import { lockForDiagnosis } from '../lock.ts';

const input = visitParams.extend(faultCodesBody.shape);

/** INSP-7: fault codes as typed or pasted from the scanner; what was read twice stands once, what is no code is told. */
export const noteFaultCodes = command('diagnosis.carry-out', input, async ({ visitId, text }, context) => {
  const { tx, now, actor, announce } = context;
  const locked = await lockForDiagnosis(context, 'noteCause', visitId);
  if (isRefusal(locked)) return locked;
  const { codes, notUnderstood } = readFaultCodes(text);
  if (codes.length === 0) return refuseField('/text', 'diagnosis/no-code-found');
  if (codes.length > 100) return refuseField('/text', 'diagnosis/too-many-codes', { most: 100 });
  const added = await tx.rows<{ code: string }>('diagnosis_keep_fault_codes', insert, [
    ...[tx.organizationId, visitId, codes.map(() => newId(now)), codes.map(({ code }) => code)],
    ...[codes.map(({ state }) => state), codes.map(({ said }) => said), now, actor.staffId],
  ]);
  const addedCodes = added.map(({ code }) => code);
  if (addedCodes.length > 0)
    announce({
      type: 'diagnosis.fault-codes-read',
      workshopId: locked.visit.workshop_id,
      visitId,
      payload: { codes: addedCodes.join(', ') },
    });
  const knownAlready = codes.map(({ code }) => code).filter((code) => !addedCodes.includes(code));
  return { visitId, added: addedCodes, knownAlready, notUnderstood: [...notUnderstood] };
});

const insert = `
  insert into fault_codes (organization_id, id, visit_id, code, state, said, read_at, read_by)
  select $1, c.id, $2, c.code, c.state, c.said, $7, $8
  from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) as c (id, code, state, said)
  on conflict (organization_id, visit_id, code) where removed_at is null do nothing
  returning code`;
