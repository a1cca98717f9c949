interface Seen {
  version: string;
  at: number;
  /** Made by this screen itself: the person knows of it. */
  own: boolean;
}

const seen = new Map<string, Seen[]>();
const keptPerRecord = 20;

/**
 * Notes which version of a record this screen was given, so that a change says what it was based on. A live update
 * may bring the version of this screen's own step before the step's own answer does: it is this screen's all the same.
 */
export function noteVersion(path: string, version: string | null, own = false, at = Date.now()): void {
  if (!version) return;
  const history = seen.get(path) ?? [];
  const known = history.find((entry) => entry.version === version);
  if (known) {
    known.own ||= own;
    return;
  }
  const later = [...history, { version, at, own }].sort((a, b) => countOf(a) - countOf(b));
  seen.set(path, later.slice(-keptPerRecord));
}

function countOf({ version }: Seen): number {
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}

/** The newest version seen of the record a path works on: `/visits/1/greet` works on `/visits/1`. */
export function latestVersion(path: string): string | undefined {
  return historyOf(path).at(-1)?.version;
}

/**
 * The version that was on screen when a form was opened, moved on only by this screen's own steps. What live
 * updates fetched since does not count: the person has not looked at it, so saving over it must be refused.
 */
export function versionAt(path: string, openedAt: number): string | undefined {
  const history = historyOf(path);
  let known = Math.max(
    0,
    history.findLastIndex((entry) => entry.at <= openedAt),
  );
  while (history[known + 1]?.own) known += 1;
  return history[known]?.version;
}

/**
 * The record a path works on, if a version of it was seen: itself, or the one whose step it is. What lies deeper
 * (`/repair-orders/1/jobs/2/start`) has a version of its own, which its sender names with `basedOn`.
 */
export function recordOf(path: string): string | undefined {
  const parent = path.slice(0, path.lastIndexOf('/'));
  return [path, parent].find((candidate) => seen.has(candidate));
}

export function forgetVersions(): void {
  seen.clear();
}

function historyOf(path: string): Seen[] {
  return seen.get(recordOf(path) ?? '') ?? [];
}
