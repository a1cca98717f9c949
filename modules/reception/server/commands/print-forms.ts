import { getWorkshop } from '#modules/registry/server/index.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { newId } from '#platform/server/ids.ts';
import { printFormsBody, workshopParams } from '../../api/index.ts';
import { paperNumber } from '../../rules/index.ts';
import type { BlankFormsFacts } from '../documents/blank-forms.ts';

/** RECV-5: prints blank forms ahead, each with the next number of the workshop; no number is ever left out. */
export const printForms = command(
  'paper-form.keep',
  workshopParams.extend(printFormsBody.shape),
  async ({ workshopId, count }, context) => {
    const { tx, actor, now, announce } = context;
    const no = lacksRight(actor, 'paper-form.keep', workshopId);
    if (no) return no;
    tx.send('lock_paper_forms', 'select 1 from workshops where organization_id = $1 and id = $2 for update', [
      tx.organizationId,
      workshopId,
    ]);
    const batchId = newId(now);
    const [workshop, house, rows] = await Promise.all([
      getWorkshop(tx, workshopId),
      readHouse(tx, workshopId),
      tx.rows<{ number: number }>('print_paper_forms', insert, [
        ...[tx.organizationId, workshopId, batchId, now, actor.staffId, count],
      ]),
    ]);
    const numbers = rows.map(({ number }) => number).toSorted((a, b) => a - b);
    const [from = 0, to = 0] = [numbers[0], numbers.at(-1)];
    const facts: BlankFormsFacts = { house, numbers: numbers.map(paperNumber) };
    const { documentId } = keepDocument(context, {
      ...{ kind: 'blank-forms', workshopId, visitId: null, subjectId: batchId },
      ...{ number: `${paperNumber(from)}–${paperNumber(to)}`, locale: workshop.locale, facts, final: true },
    });
    announce({ type: 'paper-form.printed', workshopId, payload: { batchId, from, to, documentId } });
    return { batchId, from, to, documentId };
  },
);

const insert = `
  insert into paper_forms (organization_id, workshop_id, number, batch_id, printed_at, printed_by)
  select $1, $2, l.last + n, $3, $4, $5
  from (select coalesce(max(f.number), 0) as last from paper_forms f
    where f.organization_id = $1 and f.workshop_id = $2) l, generate_series(1, $6::integer) n
  returning number`;
