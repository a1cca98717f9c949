import type { ChargeGround } from '../../rules/index.ts';
import type { LineRow } from '../spine/read-lines.ts';

/** A cause the customer answers for, with what shows it and what the customer had agreed to before. */
export interface CoverFailed {
  ground: ChargeGround;
  doneToFind: string;
  searchLineIds: readonly string[];
  fileIds: readonly string[];
  signedGrounds: readonly string[];
  diagnosisLeftMinor: number | null;
}

export interface CauseFound {
  cause: string;
  confirmedCauseId: string | null;
  failed: CoverFailed | null;
}

/** The lines of a job whose promise failed, once their shares have moved. */
export interface MovedLines {
  search: LineRow[];
  repair: LineRow[];
  /** Every line of the order, as it is now. */
  after: LineRow[];
}
