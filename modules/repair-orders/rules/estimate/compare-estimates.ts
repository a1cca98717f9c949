/** As much of a given estimate as comparing needs. */
export interface ComparedEstimate {
  readonly totalMinor: number;
  readonly jobs: readonly {
    readonly id: string;
    readonly title: string;
    readonly totalMinor: number;
    readonly lines: readonly { readonly id: string; readonly name: string; readonly totalMinor: number }[];
  }[];
}

export interface ComparedRow {
  readonly id: string;
  readonly kind: 'job' | 'line';
  readonly name: string;
  /** Null where that estimate has no such row. */
  readonly beforeMinor: number | null;
  readonly afterMinor: number | null;
}

/**
 * Two estimates of one order side by side: job by job with its lines, in the order of the newer, what only the older
 * had after it. Rows that say the same in both are there too: the customer wants to see that they are the same.
 */
export function compareEstimates(before: ComparedEstimate, after: ComparedEstimate): ComparedRow[] {
  const jobs = inBoth(before.jobs, after.jobs);
  return jobs.flatMap(({ id, old, now }) => [
    rowOf('job', id, now?.title ?? old?.title ?? '', old, now),
    ...inBoth(old?.lines ?? [], now?.lines ?? []).map((line) =>
      rowOf('line', line.id, line.now?.name ?? line.old?.name ?? '', line.old, line.now),
    ),
  ]);
}

function inBoth<Part extends { readonly id: string }>(before: readonly Part[], after: readonly Part[]) {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    old: before.find((part) => part.id === id),
    now: after.find((part) => part.id === id),
  }));
}

interface Totalled {
  readonly totalMinor: number;
}

function rowOf(
  kind: ComparedRow['kind'],
  id: string,
  name: string,
  old: Totalled | undefined,
  now: Totalled | undefined,
): ComparedRow {
  return { id, kind, name, beforeMinor: old?.totalMinor ?? null, afterMinor: now?.totalMinor ?? null };
}
