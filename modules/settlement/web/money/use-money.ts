import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type VisitSettlements = components['schemas']['VisitSettlements'];
export type Settlement = components['schemas']['Settlement'];
export type Payment = components['schemas']['Payment'];
export type GatePass = components['schemas']['GatePass'];

/** The money of a visit: each sheet with its payments, what is due, and the gate pass. */
export function useMoney(visitId: string, enabled = true) {
  return api.useQuery(
    'get',
    '/api/v1/visits/{visitId}/settlements',
    { params: { path: { visitId } } },
    { enabled },
  );
}

/** Sheets that stand: neither taken back nor the taking back itself. */
export function standing({ items }: VisitSettlements): Settlement[] {
  return items.filter(({ reversesId, reversedById }) => reversesId === null && reversedById === null);
}

export function may(
  actions: readonly { action: string; allowed: boolean }[] | undefined,
  step: string,
): boolean {
  return actions?.some(({ action, allowed }) => action === step && allowed) ?? false;
}
