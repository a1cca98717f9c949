import { randomBytes } from 'node:crypto';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { e164 } from '#platform/server/sign-in/identifier.ts';
import { advisorCardParams, keepCardBody } from '../../api/index.ts';
import { worksAtDesk } from '../take-over.ts';

const codeBytes = 12;

/**
 * RECV-8: writes the card of somebody at the desk. Its link stays the same while it is valid, as it is in the phones of
 * those who have it; one that was withdrawn comes back with a new link.
 */
export const keepCard = command(
  'advisor-card.keep',
  advisorCardParams.extend(keepCardBody.shape),
  async ({ workshopId, staffId, title, phone }, context) => {
    const no = lacksCard(context, workshopId, staffId);
    if (no) return no;
    const { tx, actor, now, announce } = context;
    if (!(await worksAtDesk(tx, workshopId, staffId))) return refuse('request/not-found');
    const { country } = await getWorkshop(tx, workshopId);
    const number = phone ? e164(phone, country) : null;
    if (phone && !number) return refuseField('/phone', 'contact/phone-not-valid');
    const [kept] = await tx.rows<{ code: string; version: number }>('keep_advisor_card', upsert, [
      ...[tx.organizationId, workshopId, staffId, randomBytes(codeBytes).toString('base64url')],
      ...[title ?? null, number, now, actor.staffId],
    ]);
    const { code = '', version = 1 } = kept ?? {};
    announce({ type: 'front-desk.card-kept', workshopId, payload: { staffId, version } });
    return { staffId, workshopId, code, version };
  },
);

/** The card is taken back: whoever opens its link finds nothing any more. */
export const withdrawCard = command(
  'advisor-card.keep',
  advisorCardParams,
  async ({ workshopId, staffId }, context) => {
    const no = lacksCard(context, workshopId, staffId);
    if (no) return no;
    const { tx, actor, now, announce } = context;
    const rows = await tx.rows(
      'withdraw_advisor_card',
      `update advisor_cards set withdrawn_at = $4, withdrawn_by = $5, version = version + 1
       where organization_id = $1 and workshop_id = $2 and staff_id = $3 and withdrawn_at is null returning 1`,
      [tx.organizationId, workshopId, staffId, now, actor.staffId],
    );
    if (rows.length === 0) return refuse('request/not-found');
    announce({ type: 'front-desk.card-withdrawn', workshopId, payload: { staffId } });
    return { staffId, withdrawnAt: now.toISOString() };
  },
);

/** One's own card is one's own business; another's is that of who keeps the desk. */
function lacksCard({ actor }: CommandContext, workshopId: string, staffId: string): Refusal | null {
  const right = staffId === actor.staffId ? 'advisor-card.keep' : 'front-desk.keep';
  return lacksRight(actor, right, workshopId);
}

const upsert = `
  insert into advisor_cards (organization_id, workshop_id, staff_id, code, title, phone, issued_at, issued_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (organization_id, workshop_id, staff_id) do update set title = $5, phone = $6,
    code = case when advisor_cards.withdrawn_at is null then advisor_cards.code else $4 end,
    issued_at = $7, issued_by = $8, withdrawn_at = null, withdrawn_by = null, version = advisor_cards.version + 1
  returning code, version`;
