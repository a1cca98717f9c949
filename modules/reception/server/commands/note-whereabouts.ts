import { visitParams } from '#modules/repair-orders/api/index.ts';
import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { whereaboutsBody } from '../../api/index.ts';
import { refuseGoing } from '../../rules/index.ts';
import { shuttleToday } from '../queries/lounge.ts';

/** RECV-6: the customer sits down, leaves, or is brought home; the newest word holds, and how to reach them with it. */
export const noteWhereabouts = command(
  'visit.note-whereabouts',
  visitParams.extend(whereaboutsBody.shape),
  async ({ visitId, kind, means = null, reach = null, toldLounge = false, ...given }, context) => {
    const { tx, actor, now, announce } = context;
    const visit = await lockVisit(tx, 'visit', visitId, actor);
    if (isRefusal(visit)) return visit;
    const no = lacksRight(actor, 'visit.note-whereabouts', visit.workshop_id);
    if (no) return no;
    if (visit.state !== 'in-house' && visit.state !== 'leaving') return refuse('reception/not-handed-in');
    const seats = means === 'shuttle' ? (given.seats ?? 1) : null;
    if (means === 'shuttle') lockShuttle(context, visit.workshop_id);
    const { free } = await shuttleToday(tx, visit.workshop_id, now, visitId);
    const refusal = refuseGoing({ kind, means, seats, reach, seatsFree: free });
    if (refusal) return refusal;
    tx.send(
      'end_whereabouts',
      'update whereabouts set ended_at = $3 where organization_id = $1 and visit_id = $2 and ended_at is null',
      [tx.organizationId, visitId, now],
    );
    tx.send('note_whereabouts', insert, [
      ...[tx.organizationId, newId(now), visit.workshop_id, visitId, kind, means, seats, reach, toldLounge],
      ...[now, actor.staffId],
    ]);
    announce({
      type: 'visit.whereabouts-noted',
      workshopId: visit.workshop_id,
      visitId,
      payload: { kind, means, seats },
    });
    return { visitId, kind, means, seats, reach, since: now.toISOString() };
  },
);

/** Two desks selling the last seat stand in line. */
function lockShuttle({ tx }: CommandContext, workshopId: string): void {
  tx.send(
    'lock_shuttle',
    'select 1 from front_desks where organization_id = $1 and workshop_id = $2 for update',
    [tx.organizationId, workshopId],
  );
}

const insert = `
  insert into whereabouts (organization_id, id, workshop_id, visit_id, kind, means, seats, reach, told_lounge, since,
    noted_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
