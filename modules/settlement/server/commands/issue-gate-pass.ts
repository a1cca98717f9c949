import { randomInt } from 'node:crypto';
import { visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfVisit, lockVisit, readVisitOnPaper, saveVisit } from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { newId } from '#platform/server/ids.ts';
import { visitParams } from '../../api/index.ts';
import { type GatePassGround, gatePassGround } from '../../rules/index.ts';
import type { GatePassFacts } from '../documents/settlement-facts.ts';
import { inForce, openOf, readSettlements } from '../records/read-settlements.ts';
import { workshopYear } from '../records/workshop-year.ts';

/** SETL-4 lets the car out: only when nothing is due, or who may has released it on account. */
export const issueGatePass = command('visit.issue-gate-pass', visitParams, async ({ visitId }, context) => {
  const { tx, actor, now, announce } = context;
  const visit = await lockVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const facts = factsOfVisit(visit);
  const step = takeStep(visitLifecycle, 'issueGatePass', facts, rolesAt(actor, visit.workshop_id));
  if (!step.ok) return step.refusal;
  const settlements = inForce(await readSettlements(tx, visitId));
  const ground = gatePassGround(facts.hasLeft, settlements.map(openOf));
  const pass = await writePass(context, visit, ground);
  const saved = saveVisit(tx, visit, { state: step.to, gate_pass_at: now });
  const { code, ...known } = pass;
  announce({ type: 'visit.gate-pass-issued', workshopId: visit.workshop_id, visitId, payload: known });
  const { id, number, documentId } = pass;
  const issuedAt = now.toISOString();
  return { ...saved, gatePass: { id, number, code, ground, issuedAt, usedAt: null, documentId } };
});

interface WrittenPass {
  id: string;
  number: string;
  code: string;
  ground: GatePassGround;
  documentId: string;
}

async function writePass(
  context: CommandContext,
  visit: { id: string; workshop_id: string },
  ground: GatePassGround,
): Promise<WrittenPass> {
  const { tx, actor, now } = context;
  const [{ workshop, year }, house, onPaper, code] = await Promise.all([
    workshopYear(context, visit.workshop_id),
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
    freeCode(tx, visit.workshop_id),
  ]);
  const id = newId(now);
  const [row] = await tx.rows<{ number: string }>('insert_gate_pass', insert, [
    ...[tx.organizationId, id, visit.workshop_id, visit.id, year, code, ground, now, actor.staffId],
  ]);
  const number = row?.number ?? '';
  const facts: GatePassFacts = {
    ...{ house, visit: onPaper, code, ground, issuedAt: now.toISOString(), issuedBy: actor.name },
  };
  const { documentId } = keepDocument(context, {
    ...{ kind: 'gate-pass', workshopId: visit.workshop_id, visitId: visit.id, subjectId: id, number },
    ...{ facts, locale: workshop.locale, final: true },
  });
  return { id, number, code, ground, documentId };
}

const insert = `
  insert into gate_passes (organization_id, id, workshop_id, visit_id, number, code, ground, issued_at, issued_by)
  values ($1, $2, $3, $4,
    'GP' || $5::integer || '-' || lpad(next_document_number($3, 'gate-pass', $5::integer)::text, 6, '0'),
    $6, $7, $8, $9)
  returning number`;

/** Six digits nobody can guess and no valid pass of the workshop bears; two taking the same at once is caught by its key. */
async function freeCode(tx: Tx, workshopId: string): Promise<string> {
  const tries = Array.from({ length: 8 }, () => String(randomInt(1_000_000)).padStart(6, '0'));
  const [free] = await tx.rows<{ code: string }>(
    'free_gate_code',
    `select code from unnest($3::text[]) with ordinality as tried (code, place)
     where not exists (select 1 from gate_passes g where g.organization_id = $1 and g.workshop_id = $2
       and g.code = tried.code and g.used_at is null and g.voided_at is null)
     order by place limit 1`,
    [tx.organizationId, workshopId, tries],
  );
  if (!free) throw new Error('No free gate code was found in eight tries.');
  return free.code;
}
