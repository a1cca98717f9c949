import type { Updateable } from 'kysely';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { DB } from '#platform/server/database/schema.gen.ts';
import { newId } from '#platform/server/ids.ts';
import type { ComplaintStep } from '../../api/index.ts';
import type { ComplaintLevel, ComplaintState, EntryKind } from '../../rules/index.ts';
import type { ComplaintRow } from './lock-complaint.ts';

type Context = Pick<CommandContext, 'tx' | 'actor' | 'now' | 'announce'>;

export interface Entry {
  kind: EntryKind;
  words?: string | null;
  levelTo?: ComplaintLevel;
  ownerTo?: string;
}

type Changes = Omit<Updateable<DB['complaints']>, 'state' | 'level' | 'version'> & {
  state?: ComplaintState;
  level?: ComplaintLevel;
};

/** Whatever becomes of it, the question whether to close it is answered. */
export const notAskedAnyMore = { closing_asked_at: null, closing_asked_by: null, closing_reason: null };

/** Saves what a step changed, writes it into the history and tells it: one step, one entry. */
export function saveComplaint(
  context: Context,
  complaint: ComplaintRow,
  changes: Changes,
  entry: Entry | null,
): ComplaintStep {
  const { tx } = context;
  const { id, number } = complaint;
  const version = complaint.version + 1;
  tx.post(
    tx.db
      .updateTable('complaints')
      .set({ ...changes, version })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', id),
  );
  if (entry) writeEntry(context, complaint, entry);
  return {
    id,
    number,
    version,
    state: changes.state ?? complaint.state,
    level: changes.level ?? complaint.level,
  };
}

function writeEntry({ tx, actor, now, announce }: Context, complaint: ComplaintRow, entry: Entry): void {
  const { kind, words = null, levelTo = null, ownerTo = null } = entry;
  const levelFrom = levelTo === null ? null : complaint.level;
  tx.post(
    tx.db.insertInto('complaint_entries').values({
      ...{ organization_id: tx.organizationId, id: newId(now), complaint_id: complaint.id, kind, words },
      ...{ level_from: levelFrom, level_to: levelTo, owner_to: ownerTo, at: now, by_id: actor.staffId },
    }),
  );
  announce({
    ...eventOf(complaint),
    type: `complaint.${kind}`,
    payload: { complaintId: complaint.id, levelFrom, levelTo, ownerTo },
  });
}

/** A complaint has a chain of its own; where a visit gave cause for it, it stands in the visit's timeline too. */
export function eventOf({
  id,
  workshop_id,
  visit_id,
}: Pick<ComplaintRow, 'id' | 'workshop_id' | 'visit_id'>) {
  return { workshopId: workshop_id, visitId: visit_id, chainId: id };
}

/** CMPL-1: the manager hears of it at once, on every screen they have open, until one of them has looked. */
export function callManager(
  { announce }: Context,
  complaint: Pick<ComplaintRow, 'id' | 'workshop_id' | 'visit_id'>,
  level: ComplaintLevel,
): void {
  announce({
    ...eventOf(complaint),
    type: 'complaint.manager-called',
    payload: { complaintId: complaint.id, level },
  });
}
