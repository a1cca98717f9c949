import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { jobLifecycle, type LineDraft, partSources, type WrittenLine } from '../../rules/index.ts';
import { lineColumns } from '../spine/insert-jobs.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { lockLine } from '../spine/lock-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { LineRow } from '../spine/read-lines.ts';

export interface LockedLine extends FullOrder {
  line: LineRow;
  job: JobRow;
}

/** Locks a line and decides whether the one who asks may change it: lines are written with their job. */
export async function lockForLineStep(
  { tx, actor, expectedVersion }: CommandContext,
  action: 'write' | 'noteActual',
  lineId: string,
): Promise<LockedLine | Refusal> {
  const locked = await lockLine(tx, lineId, actor);
  if (isRefusal(locked)) return locked;
  const step = takeStep(jobLifecycle, action, locked.facts, rolesAt(actor, locked.order.workshop_id));
  if (!step.ok) return step.refusal;
  return staleVersion(expectedVersion, locked.line.version) ?? locked;
}

/** A2: what the cause took from the maker's warranty is not put back on it by hand while the customer is asked. */
export function refuseRejectedPayer(
  job: Pick<JobRow, 'cover_pending'>,
  shares: LineDraft['payerShares'],
): Refusal | null {
  const isBack = job.cover_pending && (shares ?? []).some(({ payer }) => payer === 'warranty');
  return isBack ? refuseField('/payerShares', 'line/cover-was-rejected') : null;
}

/** A stored line as it was written, to be changed and priced again. */
export function draftOf(line: LineRow): LineDraft {
  return {
    kind: line.kind,
    opCodeId: line.op_code_id,
    partId: line.part_id,
    code: line.code,
    name: line.name,
    source: partSources.find((each) => each === line.source) ?? null,
    hoursSeconds: line.hours_seconds,
    rateMinor: line.rate_minor,
    quantityMilli: line.quantity_milli,
    unitPriceMinor: line.unit_price_minor,
    fixedMinor: line.fixed_minor,
    discountBp: line.discount_bp,
    discountMinor: line.discount_bp > 0 ? 0 : line.discount_minor,
    payerShares: line.shares.map(({ payer, bp, amountMinor }) => ({ payer, bp, amountMinor })),
    priceOrigin: line.price_origin,
    priceListId: line.price_list_id,
    priceListName: line.price_list_name,
    critical: line.critical,
    certificate: line.certificate,
  };
}

/** The line's row after a change, for what the order then comes to. */
export function rowAfter(line: LineRow, written: WrittenLine): LineRow {
  return { ...line, ...lineColumns(written) };
}

/** Fills the line's columns again; sent, not waited for. */
export function saveLine(
  { tx }: Pick<CommandContext, 'tx'>,
  line: LineRow,
  written: WrittenLine,
  noted: { reason: string; by: string; at: Date } | null = null,
): number {
  const version = line.version + 1;
  const { shares, ...columns } = lineColumns(written);
  tx.post(
    tx.db
      .updateTable('repair_order_lines')
      .set({
        ...columns,
        shares: JSON.stringify(shares),
        version,
        ...(noted && { actual_reason: noted.reason, actual_by: noted.by, actual_at: noted.at }),
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', line.id),
  );
  return version;
}

/** What a step on a line answers: the line's new version and what job and order now come to. */
export interface LineStep {
  id: string;
  jobId: string;
  visitId: string;
  repairOrderId: string;
  version: number;
  totalMinor: number;
  orderTotalMinor: number;
}
