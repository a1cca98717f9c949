import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { ConcernRow } from './read-concerns.ts';

/** INSP-1: a later wording is written beside the earlier ones; none is ever overwritten. */
export function keepVersion(
  { tx, now, actor }: Pick<CommandContext, 'tx' | 'now' | 'actor'>,
  version: { visitId: string; concern: ConcernRow; words: string; reason: 'shown-on-car' | 'reworded' },
): void {
  const { visitId, concern, words, reason } = version;
  const number = (concern.versions.at(-1)?.version ?? 1) + 1;
  tx.send(
    'diagnosis_keep_concern_version',
    `insert into concern_versions (organization_id, id, visit_id, concern_id, version, words, reason, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.organizationId, newId(now), visitId, concern.id, number, words, reason, now, actor.staffId],
  );
}
