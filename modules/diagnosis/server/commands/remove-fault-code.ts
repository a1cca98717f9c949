import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { faultCodeParams } from '../../api/index.ts';
import { lockForDiagnosis } from '../lock.ts';

/** A code that was mistyped is taken off the list; the journal still knows it. */
export const removeFaultCode = command(
  'diagnosis.carry-out',
  faultCodeParams,
  async ({ faultCodeId }, context) => {
    const { tx, now, actor, announce } = context;
    const locked = await lockForDiagnosis(context, 'noteCause', faultCodeId, 'fault-code');
    if (isRefusal(locked)) return locked;
    const { visit } = locked;
    const [removed] = await tx.rows<{ code: string }>(
      'diagnosis_remove_fault_code',
      `update fault_codes set removed_at = $3, removed_by = $4
       where organization_id = $1 and id = $2 and removed_at is null returning code`,
      [tx.organizationId, faultCodeId, now, actor.staffId],
    );
    if (!removed) return refuse('diagnosis/code-removed');
    announce({
      type: 'diagnosis.fault-code-removed',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: { code: removed.code },
    });
    return { id: faultCodeId, visitId: visit.id };
  },
);
