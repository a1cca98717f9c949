import { refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addGuideDutyBody, guideRotaParams, workshopParams } from '../../api/index.ts';
import { namesAt } from '../names-at.ts';

/** RECV-1: names who guides arriving cars at a peak hour of the week. */
export const addGuideDuty = command(
  'front-desk.keep',
  workshopParams.extend(addGuideDutyBody.shape),
  async ({ workshopId, staffId, weekday, starts, ends }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'front-desk.keep', workshopId);
    if (no) return no;
    if (ends <= starts) return refuseField('/ends', 'reception/duty-ends-before-it-starts');
    const name = (await namesAt(tx, workshopId, [staffId])).get(staffId);
    if (!name) return refuseField('/staffId', 'reception/not-on-staff');
    const id = newId(now);
    tx.send(
      'add_guide_duty',
      `insert into guide_rota (organization_id, id, workshop_id, staff_id, weekday, starts, ends, created_at,
         created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organizationId, id, workshopId, staffId, weekday, starts, ends, now, actor.staffId],
    );
    announce({ type: 'front-desk.duty-added', workshopId, payload: { id, staffId, weekday, starts, ends } });
    return { id, staff: { id: staffId, name }, weekday, starts, ends };
  },
);

/** Takes a duty off the rota; who had it before stays known. */
export const removeGuideDuty = command(
  'front-desk.keep',
  guideRotaParams,
  async ({ guideRotaId }, { tx, actor, now, announce }) => {
    const [duty] = await tx.rows<{ workshop_id: string }>(
      'lock_guide_duty',
      `select workshop_id from guide_rota
       where organization_id = $1 and id = $2 and removed_at is null for update`,
      [tx.organizationId, guideRotaId],
    );
    if (!duty) return refuse('request/not-found');
    const no = lacksRight(actor, 'front-desk.keep', duty.workshop_id);
    if (no) return no;
    tx.send(
      'remove_guide_duty',
      'update guide_rota set removed_at = $3, removed_by = $4 where organization_id = $1 and id = $2',
      [tx.organizationId, guideRotaId, now, actor.staffId],
    );
    announce({ type: 'front-desk.duty-removed', workshopId: duty.workshop_id, payload: { id: guideRotaId } });
    return { id: guideRotaId };
  },
);
