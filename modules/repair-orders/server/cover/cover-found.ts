import { hasCover, standingOf } from '../../rules/index.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { LineRow, StoredShare } from '../spine/read-lines.ts';
import type { CoverFound } from './cover-sql.ts';

/** As it stood before the customer was asked: what is put back when the cause was named by mistake. */
export interface CoverBefore {
  state: JobRow['state'];
  authorizedMinor: number | null;
  lines: { id: string; shares: StoredShare[]; authorizedMinor: number | null; isSearch: boolean }[];
}

/** Where the promise that somebody else pays for a job stands, and what was found about it. */
export function presentCover(job: Pick<JobRow, 'id' | 'state' | 'cover_found'>, lines: readonly LineRow[]) {
  const found = job.cover_found;
  const isCovered = hasCover(lines.filter(({ job_id }) => job_id === job.id));
  const standing = standingOf({ state: job.state, isCovered, found });
  if (!standing) return null;
  return { standing, found: found?.decision === 'taken-back' ? null : found && withInstants(found) };
}

function withInstants(found: CoverFound) {
  return {
    ...found,
    foundAt: new Date(found.foundAt).toISOString(),
    decidedAt: found.decidedAt && new Date(found.decidedAt).toISOString(),
  };
}
