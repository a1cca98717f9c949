import { takeStep } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt, worksAt } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import {
  type Circumstance,
  type ComplaintAction,
  type ComplaintFacts,
  type ComplaintLevel,
  type ComplaintState,
  complaintLifecycle,
} from '../../rules/index.ts';

/** A complaint as its steps need it. */
export interface ComplaintRow {
  id: string;
  workshop_id: string;
  visit_id: string | null;
  number: string;
  state: ComplaintState;
  level: ComplaintLevel;
  circumstances: Circumstance[];
  owner_id: string;
  manager_called_at: Date | null;
  manager_seen_at: Date | null;
  closing_asked_at: Date | null;
  closing_reason: string | null;
  version: number;
}

type Judged = Pick<ComplaintRow, 'state' | 'closing_asked_at' | 'manager_called_at' | 'manager_seen_at'>;

/** What the lifecycle judges, from the row. */
export function factsOfComplaint(row: Judged): ComplaintFacts {
  return {
    state: row.state,
    closingIsAsked: row.closing_asked_at !== null,
    managerIsCalled: row.manager_called_at !== null && row.manager_seen_at === null,
  };
}

/** Locks a complaint and decides a step of it for the one who asks, as they last saw it. */
export async function lockForComplaintStep(
  { tx, actor, expectedVersion }: CommandContext,
  action: ComplaintAction,
  complaintId: string,
): Promise<{ complaint: ComplaintRow; to: ComplaintState } | Refusal> {
  const [complaint] = await tx.rows<ComplaintRow>('lock_complaint', lock, [tx.organizationId, complaintId]);
  if (!complaint || !worksAt(actor, complaint.workshop_id)) return refuse('request/not-found');
  const stale = staleVersion(expectedVersion, complaint.version);
  if (stale) return stale;
  const roles = rolesAt(actor, complaint.workshop_id);
  const step = takeStep(complaintLifecycle, action, factsOfComplaint(complaint), roles);
  return step.ok ? { complaint, to: step.to } : step.refusal;
}

const lock = `
  select id, workshop_id, visit_id, number, state, level, circumstances, owner_id, manager_called_at, manager_seen_at,
    closing_asked_at, closing_reason, version
  from complaints where organization_id = $1 and id = $2 for update`;
