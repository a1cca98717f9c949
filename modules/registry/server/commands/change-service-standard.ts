import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { changeServiceStandardBody, workshopParams } from '../../api/index.ts';
import { editServiceStandard, type ServiceStandard } from '../../rules/index.ts';
import { changesBetween } from '../edit/changes.ts';
import { staleVersion } from '../edit/lock-for-edit.ts';
import { getServiceStandard } from '../lookups/get-service-standard.ts';
import { getWorkshop, profileOf } from '../lookups/get-workshop.ts';
import { readServiceStandardFile } from '../queries/get-service-standard-file.ts';

/** Writes the next version of the service standard: visits that began under an earlier one keep it. */
export const changeServiceStandard = command(
  'service-standard.keep',
  changeServiceStandardBody.extend(workshopParams.shape),
  async ({ workshopId, parameters, note }, { tx, actor, now, announce, expectedVersion }) => {
    const no = lacksRight(actor, 'service-standard.keep', workshopId);
    if (no) return no;
    tx.send(
      'lock_workshop',
      'select 1 from workshops where organization_id = $1 and id = $2 for no key update',
      [tx.organizationId, workshopId],
    );
    const [workshop, current] = await Promise.all([
      getWorkshop(tx, workshopId),
      getServiceStandard(tx, workshopId),
    ]);
    const stale = staleVersion(expectedVersion, current.version);
    if (stale) return stale;
    const next = editServiceStandard(current.parameters, parameters, profileOf(workshop, now));
    if (isRefusal(next)) return next;

    const version = current.version + 1;
    await tx.db
      .insertInto('service_standards')
      .values({
        organization_id: tx.organizationId,
        workshop_id: workshopId,
        version,
        parameters: JSON.stringify(next),
        valid_from: now,
        created_by: actor.staffId,
        note,
      })
      .execute();
    announce({
      type: 'service-standard.changed',
      workshopId,
      payload: { standardVersion: version, ...changesBetween<ServiceStandard>(current.parameters, next) },
    });
    return (await readServiceStandardFile(tx, workshopId)) ?? refuse('request/not-found');
  },
);
