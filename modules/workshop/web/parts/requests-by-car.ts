import type { components } from '#platform/web/api/openapi.gen.ts';

export type PartRequest = components['schemas']['PartRequest'];

/** The lines one car waits for, in the order the desk was given: what stands still comes first. */
export interface CarRequests {
  readonly visitId: string;
  readonly first: PartRequest;
  readonly lines: readonly PartRequest[];
  /** A job of it stands still for a part since then. */
  readonly waitsSince: string | null;
}

export function requestsByCar(requests: readonly PartRequest[]): CarRequests[] {
  const cars = new Map<string, PartRequest[]>();
  for (const request of requests) cars.set(request.visitId, [...(cars.get(request.visitId) ?? []), request]);
  return [...cars].flatMap(([visitId, lines]) => {
    const [first] = lines;
    const waitsSince = lines.flatMap((line) => line.waitsSince ?? []).toSorted()[0] ?? null;
    return first ? [{ visitId, first, lines, waitsSince }] : [];
  });
}

export function neededMilli({ quantityMilli, issuedMilli }: PartRequest): number {
  return quantityMilli - issuedMilli;
}

/** What of the shelf this line may have: all but what was ordered for other cars. */
export function freeMilli({ stockMilli, keptForOthersMilli }: PartRequest): number {
  return Math.max(0, (stockMilli ?? 0) - keptForOthersMilli);
}

/** What all waiting cars together need of each part: a shelf that serves one may not serve the next. */
export function demandByPart(requests: readonly PartRequest[]): ReadonlyMap<string, number> {
  const demand = new Map<string, number>();
  for (const request of requests) {
    const { partId } = request;
    if (partId) demand.set(partId, (demand.get(partId) ?? 0) + neededMilli(request));
  }
  return demand;
}
