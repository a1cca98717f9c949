import { refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { settleWishBody, wishParams } from '../../api/index.ts';

/** The wish becomes an appointment, or is given up with a note why: either way it leaves the list. */
export const settleWish = command(
  'appointment-wish.note',
  wishParams.extend(settleWishBody.shape),
  async ({ wishId, agreedAt = null, note = null }, { tx, actor, now, announce }) => {
    const [wish] = await tx.rows<{ workshop_id: string; visit_id: string | null; handled_at: Date | null }>(
      'lock_wish',
      `select workshop_id, visit_id, handled_at from appointment_wishes
       where organization_id = $1 and id = $2 for update`,
      [tx.organizationId, wishId],
    );
    if (!wish) return refuse('request/not-found');
    const no = lacksRight(actor, 'appointment-wish.note', wish.workshop_id);
    if (no) return no;
    if (wish.handled_at) return refuse('reception/wish-is-settled');
    if (!agreedAt && !note) return refuseField('/note', 'reception/say-why-given-up');
    if (agreedAt && new Date(agreedAt) <= now) return refuseField('/agreedAt', 'reception/wish-in-the-past');
    tx.send(
      'settle_wish',
      `update appointment_wishes set agreed_at = $3, handled_at = $4, handled_by = $5, handled_note = $6,
         version = version + 1 where organization_id = $1 and id = $2`,
      [tx.organizationId, wishId, agreedAt, now, actor.staffId, note],
    );
    announce({
      type: agreedAt ? 'appointment.agreed' : 'appointment.given-up',
      workshopId: wish.workshop_id,
      visitId: wish.visit_id,
      chainId: wish.visit_id ?? wishId,
      payload: { wishId, agreedAt },
    });
    return { id: wishId, handledAt: now.toISOString(), agreedAt };
  },
);
