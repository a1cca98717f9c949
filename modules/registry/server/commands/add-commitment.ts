import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addCommitmentBody, workshopParams } from '../../api/index.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { presentCommitment } from '../present/prices.ts';

/** QUOTE-7: publishes a promise to everybody, with what the customer gets when it is broken. */
export const addCommitment = command(
  'price.keep',
  addCommitmentBody.extend(workshopParams.shape),
  async ({ workshopId, ...promised }, { tx, actor, now, announce }) => {
    const no =
      lacksRight(actor, 'price.keep', workshopId) ?? endsBeforeItBegins(promised.validFrom, promised.validTo);
    if (no) return no;
    const saved = await tx.db
      .insertInto('service_commitments')
      .values({
        ...{
          organization_id: tx.organizationId,
          id: newId(now),
          workshop_id: workshopId,
          kind: promised.kind,
        },
        ...{ texts: JSON.stringify(promised.texts), remedies: JSON.stringify(promised.remedies) },
        ...{ position: promised.position, op_code_id: promised.opCodeId, package_id: promised.packageId },
        ...{ within_minutes: promised.withinMinutes, when_booked: promised.whenBooked },
        ...{ valid_from: promised.validFrom, valid_to: promised.validTo },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const shown = presentCommitment(saved);
    announce({ type: 'commitment.added', workshopId, payload: { commitmentId: saved.id, ...promised } });
    return shown;
  },
);
