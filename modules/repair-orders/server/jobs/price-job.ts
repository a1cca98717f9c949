import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { textIn } from '#platform/server/text.ts';
import { jobParams, priceJobBody } from '../../api/index.ts';
import { jobLifecycle, refusePricing, writeLine } from '../../rules/index.ts';
import { sheetForOrder } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { insertLines, lineRow } from '../spine/insert-jobs.ts';
import { lockFullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import { saveTotals } from '../spine/save-totals.ts';

const input = priceJobBody.extend(jobParams.shape);
/** What the line of the risk margin is known by. */
const riskCode = 'RISK';

/**
 * QUOTE-2: says how a job is priced. By symptom the stated margin becomes a line of its own, so that the customer sees
 * what the shop takes for its risk and the sum stays the sum of its lines.
 */
export const priceJob = command('repair-order.write', input, async ({ jobId, ...given }, context) => {
  const { tx, actor, now } = context;
  const { pricingMethod, riskMarginMinor = null, resultCriterion = null } = given;
  const no = refusePricing({ pricingMethod, riskMarginMinor, resultCriterion });
  if (no) return no;
  const locked = await lockFullOrder(tx, 'job', jobId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order, jobs, lines } = locked;
  const job = jobs.find(({ id }) => id === jobId);
  if (!job) return refuse('request/not-found');
  const facts = factsOfJob(job, order, visit, actor);
  const step = takeStep(jobLifecycle, 'write', facts, rolesAt(actor, order.workshop_id));
  if (!step.ok) return step.refusal;
  const sheet = await sheetForOrder(tx, order, [], now);
  if (isRefusal(sheet)) return sheet;

  const old = lines.filter((line) => line.job_id === jobId && line.code === riskCode && line.kind === 'fee');
  const margin = riskMarginMinor
    ? [{ name: textIn(order.locale, 'order.risk-margin'), fixedMinor: riskMarginMinor }]
    : [];
  const written = margin.map((line) =>
    writeLine({ kind: 'fee', code: riskCode, quantityMilli: null, ...line }, sheet, { locale: order.locale }),
  );
  const refused = written.find(isRefusal);
  if (refused) return refused;
  const position =
    Math.max(0, ...lines.filter((line) => line.job_id === jobId).map((line) => line.position)) + 1;
  const rows = written.flatMap((line) => (isRefusal(line) ? [] : lineRow(line, jobId, position, now)));
  tx.send('remove_risk_margin', removeLines, [
    tx.organizationId,
    old.map(({ id }) => id),
    now,
    actor.staffId,
  ]);
  insertLines(tx, order.id, rows, { at: now, by: actor.staffId });
  tx.send('price_job', saveMethod, [
    tx.organizationId,
    jobId,
    pricingMethod,
    riskMarginMinor,
    resultCriterion,
  ]);
  saveTotals(tx, order, { jobs, lines: [...lines.filter((line) => !old.includes(line)), ...rows] });
  announceJob(context, job, 'job.priced', { pricingMethod, riskMarginMinor });
  return {
    id: jobId,
    visitId: order.visit_id,
    repairOrderId: order.id,
    state: job.state,
    version: job.version + 1,
  };
});

const removeLines = `
  update repair_order_lines set removed_at = $3, removed_by = $4, version = version + 1
  where organization_id = $1 and id = any($2)`;

const saveMethod = `
  update jobs set pricing_method = $3, risk_margin_minor = $4, result_criterion = $5, version = version + 1
  where organization_id = $1 and id = $2`;
