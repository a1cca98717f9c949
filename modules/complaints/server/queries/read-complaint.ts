import type { z } from 'zod';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { complaint, complaintParams } from '../../api/index.ts';
import { complaintLifecycle, type EntryKind } from '../../rules/index.ts';
import { factsOfComplaint } from '../records/lock-complaint.ts';
import { type CardRow, cardColumns, cardTables, presentCard } from './complaint-rows.ts';

interface EntryRow {
  id: string;
  kind: EntryKind;
  words: string | null;
  level_from: number | null;
  level_to: number | null;
  owner_to_name: string | null;
  at: Date;
  by_name: string | null;
}

/** One complaint: what was said, who sees to it, what was done, and what may be done next. */
export async function readComplaint(
  { complaintId }: z.output<typeof complaintParams>,
  { tx, actor, locale }: QueryContext,
): Promise<z.output<typeof complaint> | Refusal> {
  const values = [tx.organizationId, complaintId];
  const [[row], entries] = await Promise.all([
    tx.rows<CardRow>('read_complaint', readCard, values),
    tx.rows<EntryRow>('entries_of_complaint', readEntries, values),
  ]);
  if (!row) return refuse('request/not-found');
  const no = lacksRight(actor, 'complaint.see', row.workshop_id);
  if (no) return no;
  const roles = rolesAt(actor, row.workshop_id);
  return {
    ...presentCard(row, actor),
    entries: entries.map(({ level_from, level_to, owner_to_name, by_name, at, ...entry }) => ({
      ...{ ...entry, levelFrom: level_from, levelTo: level_to, ownerToName: owner_to_name },
      ...{ byName: by_name, at: at.toISOString() },
    })),
    allowedActions: allowedActions(complaintLifecycle, factsOfComplaint(row), roles).map((action) =>
      withDetails(action, locale),
    ),
  };
}

const readCard = `select ${cardColumns} from ${cardTables} where p.organization_id = $1 and p.id = $2`;

const readEntries = `
  select e.id, e.kind, e.words, e.level_from, e.level_to, o.name as owner_to_name, e.at, s.name as by_name
  from complaint_entries e
  left join staff o on o.organization_id = e.organization_id and o.id = e.owner_to
  left join staff s on s.organization_id = e.organization_id and s.id = e.by_id
  where e.organization_id = $1 and e.complaint_id = $2 order by e.id limit 1000`;
