import { mostOff } from '#modules/registry/rules/index.ts';
import { readDiscountLimits } from '#modules/registry/server/index.ts';
import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { askDiscountBody, lineParams } from '../../api/index.ts';
import { givenAway, priceDraft } from '../../rules/index.ts';
import { draftOf, lockForLineStep } from '../lines/line-change.ts';
import { againstList } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';

const input = askDiscountBody.extend(lineParams.shape);

/** SETL-2: asks for more off a line than one may give; those who may grant it see it at once. Nothing is off until then. */
export const askDiscount = command('repair-order.write', input, async (asked, context) => {
  const { tx, actor, now } = context;
  const { lineId, discountBp, discountMinor, reason } = asked;
  if ((discountBp === undefined) === (discountMinor === undefined))
    return refuseField('/discountBp', 'discount/percent-or-amount');
  const locked = await lockForLineStep(context, 'write', lineId);
  if (isRefusal(locked)) return locked;
  const { order, job, line } = locked;
  const draft = { ...draftOf(line), discountBp: discountBp ?? null, discountMinor: discountMinor ?? null };
  const written = priceDraft(draft, line.tax_rate_bp, { pricesIncludeTax: order.prices_include_tax });
  if (isRefusal(written)) return written;
  const held = await againstList(tx, { order, job, at: now }, [written]);
  if (isRefusal(held)) return held;
  const { offMinor, grossMinor } = givenAway(held[0] ?? written);
  const [limits, open] = await Promise.all([
    readDiscountLimits(tx, order.workshop_id),
    tx.rows<{ id: string }>('open_discount_request', findOpen, [tx.organizationId, lineId]),
  ]);
  if (offMinor <= mostOff(grossMinor, [...rolesAt(actor, order.workshop_id)], limits))
    return refuse('discount/within-authority');
  if (open.length > 0) return refuse('discount/already-asked');
  const id = newId(now);
  tx.post(
    tx.db.insertInto('discount_requests').values({
      ...{ organization_id: tx.organizationId, id, workshop_id: order.workshop_id, visit_id: order.visit_id },
      ...{
        repair_order_id: order.id,
        line_id: lineId,
        discount_bp: discountBp,
        discount_minor: discountMinor,
      },
      ...{ off_minor: offMinor, gross_minor: grossMinor, reason, asked_at: now, asked_by: actor.staffId },
    }),
  );
  announceJob(context, job, 'line.discount-asked', { discountRequestId: id, lineId, offMinor });
  return {
    ...{ id, lineId, visitId: order.visit_id, repairOrderId: order.id, state: 'asked' as const },
    orderTotalMinor: order.total_minor,
  };
});

const findOpen = `select id from discount_requests where organization_id = $1 and line_id = $2 and state = 'asked'`;
