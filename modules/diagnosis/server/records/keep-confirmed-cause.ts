import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';

export interface ConfirmedCause {
  visit: { id: string; workshop_id: string };
  concernId: string | null;
  /** One of the possible causes; null when it is another. */
  causeId: string | null;
  words: string;
}

/** INSP-7: keeps what it really is beside what it might have been, and tells which; sent, not waited for. */
export function keepConfirmedCause(
  { tx, now, actor, announce }: Pick<CommandContext, 'tx' | 'now' | 'actor' | 'announce'>,
  { visit, concernId, causeId, words }: ConfirmedCause,
): string {
  const id = newId(now);
  tx.send(
    'diagnosis_keep_confirmed_cause',
    `insert into confirmed_causes (organization_id, id, workshop_id, visit_id, concern_id, cause_id, words, confirmed_at,
       confirmed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.organizationId, id, visit.workshop_id, visit.id, concernId, causeId, words, now, actor.staffId],
  );
  announce({
    type: causeId ? 'diagnosis.cause-confirmed' : 'diagnosis.other-cause-confirmed',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { confirmedCauseId: id, causeId, concernId },
  });
  return id;
}
