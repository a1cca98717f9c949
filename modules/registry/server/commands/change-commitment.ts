import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeCommitmentBody, commitmentParams } from '../../api/index.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentCommitment } from '../present/prices.ts';

const input = changeCommitmentBody.extend(commitmentParams.shape);

/** Rewords a commitment or ends it; estimates given before keep the words they showed. */
export const changeCommitment = command('price.keep', input, async (change, context) => {
  const { tx, announce } = context;
  const promised = await lockInWorkshop(context, 'price.keep', 'service_commitments', change.commitmentId);
  if (isRefusal(promised)) return promised;
  const { validFrom = promised.valid_from, validTo = promised.valid_to } = change;
  const no = endsBeforeItBegins(validFrom, validTo);
  if (no) return no;
  const saved = await tx.db
    .updateTable('service_commitments')
    .set({
      ...{ kind: change.kind, position: change.position, version: promised.version + 1 },
      texts: change.texts && JSON.stringify(change.texts),
      remedies: change.remedies && JSON.stringify(change.remedies),
      ...{ op_code_id: change.opCodeId, package_id: change.packageId, when_booked: change.whenBooked },
      ...{ within_minutes: change.withinMinutes, valid_from: validFrom, valid_to: validTo },
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', promised.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  announce({
    type: 'commitment.changed',
    workshopId: promised.workshop_id,
    payload: { commitmentId: promised.id, ...changesBetween(promised, saved) },
  });
  return presentCommitment(saved);
});
