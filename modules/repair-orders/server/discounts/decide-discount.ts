import { mostOff } from '#modules/registry/rules/index.ts';
import { readDiscountLimits } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight, rolesAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { decideDiscountBody, discountRequestParams } from '../../api/index.ts';
import { type GivenAway, givenAway, priceDraft } from '../../rules/index.ts';
import { draftOf, lockForLineStep, rowAfter, saveLine } from '../lines/line-change.ts';
import { againstList } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { lockLine } from '../spine/lock-job.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { saveTotals } from '../spine/save-totals.ts';

const input = decideDiscountBody.extend(discountRequestParams.shape);

interface RequestRow {
  line_id: string;
  discount_bp: number | null;
  discount_minor: number | null;
  off_minor: number;
  gross_minor: number;
  state: string;
  asked_by: string;
}

/**
 * SETL-2: who may give so much grants it, and it is off the line from then on; or declines it and says why. Nobody
 * grants what they asked for themselves.
 */
export const decideDiscount = command('discount.grant', input, async (decision, context) => {
  const { tx, actor } = context;
  const { discountRequestId, granted, reason } = decision;
  if (!granted && !reason) return refuseField('/reason', 'field/needed');
  const seen = await findRequest(context, discountRequestId);
  if (!seen) return refuse('request/not-found');
  const locked = granted
    ? await lockForLineStep({ ...context, expectedVersion: undefined }, 'write', seen.line_id)
    : await lockLine(tx, seen.line_id, actor);
  if (isRefusal(locked)) return locked;
  const { order, job, line, jobs, lines } = locked;
  const request = (await findRequest(context, discountRequestId)) ?? seen;
  const off = { discountBp: request.discount_bp, discountMinor: request.discount_minor };
  const terms = { pricesIncludeTax: order.prices_include_tax };
  const written = priceDraft({ ...draftOf(line), ...off }, line.tax_rate_bp, terms);
  if (granted && isRefusal(written)) return written;
  const held = isRefusal(written) ? [] : await againstList(tx, { order, job, at: context.now }, [written]);
  if (isRefusal(held)) return held;
  const [now] = held;
  const asked = { offMinor: request.off_minor, grossMinor: request.gross_minor };
  const no = await refuseDecision(context, order, {
    request,
    given: now && granted ? givenAway(now) : asked,
  });
  if (no) return no;
  const step = {
    ...{ id: discountRequestId, lineId: line.id, visitId: order.visit_id, repairOrderId: order.id },
    state: granted ? ('granted' as const) : ('declined' as const),
  };
  tx.send('decide_discount', saveDecision, [
    ...[tx.organizationId, discountRequestId, step.state, context.now, actor.staffId, reason ?? null],
  ]);
  announceJob(context, job, granted ? 'line.discount-granted' : 'line.discount-declined', {
    ...{ discountRequestId, lineId: line.id, offMinor: request.off_minor },
  });
  if (!granted || isRefusal(written)) return { ...step, orderTotalMinor: order.total_minor };
  saveLine(context, line, written);
  const after = rowAfter(line, written);
  const changed = lines.map((each) => (each.id === line.id ? after : each));
  const saved = saveTotals(tx, order, { jobs, lines: changed });
  return { ...step, orderTotalMinor: saved.totalMinor };
});

async function refuseDecision(
  { tx, actor }: CommandContext,
  order: OrderRow,
  { request, given }: { request: RequestRow; given: Pick<GivenAway, 'offMinor' | 'grossMinor'> },
): Promise<Refusal | null> {
  const no = lacksRight(actor, 'discount.grant', order.workshop_id);
  if (no) return no;
  if (request.state !== 'asked') return refuse('discount/already-decided');
  if (request.asked_by === actor.staffId) return refuse('discount/not-ones-own');
  const limits = await readDiscountLimits(tx, order.workshop_id);
  const limitMinor = mostOff(given.grossMinor, [...rolesAt(actor, order.workshop_id)], limits);
  return given.offMinor > limitMinor ? refuse('discount/above-authority', { limitMinor }) : null;
}

async function findRequest({ tx }: CommandContext, id: string): Promise<RequestRow | null> {
  const [row] = await tx.rows<RequestRow>('find_discount_request', find, [tx.organizationId, id]);
  return row ?? null;
}

const find = `
  select line_id, discount_bp, discount_minor, off_minor, gross_minor, state, asked_by
  from discount_requests where organization_id = $1 and id = $2`;

const saveDecision = `
  update discount_requests set state = $3, decided_at = $4, decided_by = $5, decided_reason = $6, version = version + 1
  where organization_id = $1 and id = $2`;
