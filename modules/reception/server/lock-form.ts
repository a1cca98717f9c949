import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

export interface FormRow {
  number: number;
  printed_at: Date;
  used_at: Date | null;
  entered_at: Date | null;
  voided_at: Date | null;
  visit_id: string | null;
  scan_file_id: string | null;
}

/** Locks one numbered form, for who may work with them: two desks with the same sheet stand in line. */
export async function lockForm(
  { tx, actor }: CommandContext,
  workshopId: string,
  number: number,
): Promise<FormRow | Refusal> {
  const no = lacksRight(actor, 'paper-form.keep', workshopId);
  if (no) return no;
  const [form] = await tx.rows<FormRow>(
    'lock_paper_form',
    `select number, printed_at, used_at, entered_at, voided_at, visit_id, scan_file_id from paper_forms
     where organization_id = $1 and workshop_id = $2 and number = $3 for update`,
    [tx.organizationId, workshopId, number],
  );
  return form ?? refuse('reception/no-such-form', { number });
}
