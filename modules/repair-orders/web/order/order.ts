import type { components } from '#platform/web/api/openapi.gen.ts';
import type { OfferedAction } from '#platform/web/api/problem.ts';

export type Order = components['schemas']['RepairOrder'];
export type Job = components['schemas']['Job'];
export type Line = components['schemas']['RepairOrderLine'];
export type NewLine = components['schemas']['NewLine'];
export type Payer = Line['payerShares'][number]['payer'];

/** Whether the server offers a step of an order or a job to this person now. */
export function may(of: { allowedActions: readonly OfferedAction[] } | undefined, step: string): boolean {
  return of?.allowedActions.some(({ action, allowed }) => action === step && allowed) ?? false;
}

/** Why a step is not offered yet; nothing when it is, or when it is not this person's. */
export function reasonsAgainst(of: { allowedActions: readonly OfferedAction[] }, step: string) {
  return of.allowedActions.find(({ action }) => action === step)?.reasons ?? [];
}
