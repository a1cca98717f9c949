import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { dayBounds, localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { paperForms, paperFormsQuery } from '../../api/index.ts';
import { paperFormState, paperNumber } from '../../rules/index.ts';

type PaperForms = z.output<typeof paperForms>;

interface OpenRow {
  number: number;
  used_at: Date | null;
  used_by_name: string | null;
  used_note: string | null;
  batch_id: string;
  highest_taken: number;
  skipped_at: Date | null;
}

interface EnteredRow {
  number: number;
  visit_id: string;
  paper_at: Date;
  entered_at: Date;
  entered_by_name: string | null;
  scan_file_id: string | null;
}

interface BatchRow {
  batch_id: string;
  first: number;
  last: number;
  printed_at: Date;
  document_id: string | null;
}

/** RECV-5: the numbers somebody still has to answer for, the oldest first. Each desk takes its forms from its own stack. */
export async function readPaperForms(
  { workshopId }: z.output<typeof paperFormsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<PaperForms | Refusal> {
  const no = lacksRight(actor, 'paper-form.keep', workshopId);
  if (no) return no;
  const values = [tx.organizationId, workshopId];
  const [{ time_zone }, pending, entered, batches] = await Promise.all([
    getWorkshop(tx, workshopId),
    tx.rows<OpenRow>('open_paper_forms', pendingForms, values),
    tx.rows<EnteredRow>('entered_paper_forms', enteredForms, values),
    tx.rows<BatchRow>('paper_form_batches', printedBatches, values),
  ]);
  const today = dayBounds(localDate(now.getTime(), time_zone), time_zone).startAt;
  const isBlank = (row: OpenRow) =>
    paperFormState({ ...row, usedAt: row.used_at, enteredAt: null, voidedAt: null }, row.highest_taken) ===
    'blank';
  const blank = pending.filter(isBlank);
  const stackOf = (batchId: string) => blank.filter((row) => row.batch_id === batchId);
  return {
    open: pending.filter((row) => !isBlank(row)).map((row) => presentOpen(row, today)),
    blank: { count: blank.length, next: blank[0]?.number ?? null },
    entered: entered.map(presentEntered),
    batches: batches.map((row) => ({
      batchId: row.batch_id,
      from: row.first,
      to: row.last,
      printedAt: row.printed_at.toISOString(),
      documentId: row.document_id,
      blank: stackOf(row.batch_id).length,
      next: stackOf(row.batch_id)[0]?.number ?? null,
    })),
  };
}

function presentOpen(row: OpenRow, today: number): PaperForms['open'][number] {
  const since = row.used_at ?? row.skipped_at ?? new Date(today);
  return {
    number: row.number,
    label: paperNumber(row.number),
    state: row.used_at ? 'used' : 'skipped',
    since: since.toISOString(),
    usedByName: row.used_by_name,
    note: row.used_note,
    overdue: since.getTime() < today,
  };
}

function presentEntered(row: EnteredRow): PaperForms['entered'][number] {
  return {
    number: row.number,
    label: paperNumber(row.number),
    visitId: row.visit_id,
    paperAt: row.paper_at.toISOString(),
    enteredAt: row.entered_at.toISOString(),
    enteredByName: row.entered_by_name,
    scanFileId: row.scan_file_id,
  };
}

/** Stacks are counted apart: each desk takes its forms from its own. */
const pendingForms = `
  with open as (select * from paper_forms f where f.organization_id = $1 and f.workshop_id = $2
    and f.entered_at is null and f.voided_at is null order by f.number limit 2000),
  stacks as (select t.batch_id, max(t.number) as highest from paper_forms t
    where t.organization_id = $1 and t.batch_id in (select batch_id from open) and t.used_at is not null
    group by t.batch_id)
  select f.number, f.batch_id, f.used_at, s.name as used_by_name, f.used_note,
    coalesce(b.highest, 0) as highest_taken,
    case when f.used_at is null and f.number < b.highest then (select min(t.used_at) from paper_forms t
      where t.organization_id = $1 and t.batch_id = f.batch_id and t.number > f.number) end as skipped_at
  from open f
  left join stacks b on b.batch_id = f.batch_id
  left join staff s on s.organization_id = f.organization_id and s.id = f.used_by
  order by f.number`;

const enteredForms = `
  select f.number, f.visit_id, f.paper_at, f.entered_at, s.name as entered_by_name, f.scan_file_id
  from paper_forms f
  left join staff s on s.organization_id = f.organization_id and s.id = f.entered_by
  where f.organization_id = $1 and f.workshop_id = $2 and f.entered_at is not null
  order by f.number desc limit 20`;

const printedBatches = `
  select f.batch_id, min(f.number)::integer as first, max(f.number)::integer as last, min(f.printed_at) as printed_at,
    (select d.id from documents d where d.organization_id = $1 and d.subject_id = f.batch_id
      and d.kind = 'blank-forms' limit 1) as document_id
  from paper_forms f where f.organization_id = $1 and f.workshop_id = $2
  group by f.batch_id order by first desc limit 10`;
