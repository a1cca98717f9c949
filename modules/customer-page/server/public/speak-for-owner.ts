import { customerShareOf } from '#modules/repair-orders/rules/index.ts';
import {
  driverOf,
  keepOwnersYes,
  type LineRow,
  readLines,
  readOrder,
} from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { LinkRow } from '../read-link.ts';

/**
 * A11: a link that was sent to the owner carries the owner's own word: their yes is kept up to what they sign now, and
 * the driver's limit is no hindrance to it. A link in the driver's hands changes nothing.
 */
export async function speakForOwner(
  context: CommandContext,
  link: LinkRow,
  { signerName, jobIds }: { signerName: string; jobIds: readonly string[] },
): Promise<void> {
  if (!link.to_owner) return;
  const order = await readOrder(context.tx, link.repair_order_id, link.customer_id);
  const driver = order && driverOf(order);
  if (!order || !driver) return;
  const lines = jobIds.length > 0 ? await readLines(context.tx, order.id) : [];
  const amountMinor = driver.shareMinor + shareOf(lines, jobIds);
  if (amountMinor === 0) return;
  keepOwnersYes(context, order, { channel: 'link', amountMinor, givenByName: signerName });
}

/** The jobs among these decisions that are wanted. */
export function approvedIn(decisions: readonly { jobId: string; decision: string }[]): string[] {
  return decisions.filter(({ decision }) => decision === 'approved').map(({ jobId }) => jobId);
}

function shareOf(lines: readonly LineRow[], jobIds: readonly string[]): number {
  return customerShareOf(lines.filter(({ job_id }) => jobIds.includes(job_id)));
}
