import type { SetupBody } from '../../api/setup.ts';

/** The first request of all. */
export interface SetupAsked {
  readonly body: SetupBody;
  readonly idempotencyKey: string | undefined;
  /** What the owner sits at, for the journal. */
  readonly device: string;
}

/** What the first house is made of. */
export interface House {
  readonly workshopId: string;
  readonly staffId: string;
  readonly userId: string;
}
