import { visitParams } from '#modules/repair-orders/api/index.ts';
import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { tellBody } from '../../api/index.ts';

/** RECV-6: a waiting customer was told how it stands; the list shows who has heard nothing for long. */
export const tellGuest = command(
  'visit.note-whereabouts',
  visitParams.extend(tellBody.shape),
  async ({ visitId, words }, { tx, actor, now, announce }) => {
    const visit = await lockVisit(tx, 'visit', visitId, actor);
    if (isRefusal(visit)) return visit;
    const no = lacksRight(actor, 'visit.note-whereabouts', visit.workshop_id);
    if (no) return no;
    if (visit.state === 'closed' || visit.state === 'cancelled') return refuse('reception/not-handed-in');
    tx.send(
      'tell_guest',
      `insert into lounge_words (organization_id, id, visit_id, words, told_at, told_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.organizationId, newId(now), visitId, words, now, actor.staffId],
    );
    announce({ type: 'visit.customer-told', workshopId: visit.workshop_id, visitId });
    return { visitId, words, toldAt: now.toISOString() };
  },
);
