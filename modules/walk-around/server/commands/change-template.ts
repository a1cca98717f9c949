import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { changeTemplateBody, templateParams } from '../../api/index.ts';
import { refusePoints } from '../../rules/index.ts';
import { readTemplates } from '../queries/templates.ts';
import { keepFirstVersion, pointsInForce } from '../records/points-in-force.ts';

const input = changeTemplateBody.extend(templateParams.shape);

/** Writes the next version of what is inspected: inspections already begun keep the one they began with. */
export const changeTemplate = command('inspection-template.keep', input, async (change, context) => {
  const { tx, actor, now, announce, expectedVersion } = context;
  const { workshopId, points, note = null } = change;
  const no = lacksRight(actor, 'inspection-template.keep', workshopId);
  if (no) return no;
  tx.send(
    'lock_workshop_of_template',
    'select 1 from workshops where organization_id = $1 and id = $2 for no key update',
    [tx.organizationId, workshopId],
  );
  const [current, isOperation] = await Promise.all([
    pointsInForce(tx, workshopId),
    knownOperations(
      tx,
      points.flatMap(({ opCode }) => opCode ?? []),
    ),
  ]);
  const refusal = staleVersion(expectedVersion, current.version) ?? refusePoints(points, isOperation);
  if (isRefusal(refusal)) return refusal;
  keepFirstVersion(tx, workshopId, now);
  const version = current.version + 1;
  tx.send(
    'keep_template',
    `insert into inspection_templates (organization_id, workshop_id, version, points, note, valid_from, created_by)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
    [tx.organizationId, workshopId, version, JSON.stringify(points), note, now, actor.staffId],
  );
  announce({
    type: 'inspection-template.changed',
    workshopId,
    payload: { templateVersion: version, points: points.length },
  });
  return readTemplates(tx, workshopId);
});

/** Which of these codes the price list knows, in use. */
async function knownOperations(tx: Tx, codes: readonly string[]): Promise<(code: string) => boolean> {
  const rows = await tx.rows<{ code: string }>(
    'operations_of_points',
    `select lower(code) as code from op_codes
     where organization_id = $1 and lower(code) = any($2) and archived_at is null`,
    [tx.organizationId, [...new Set(codes.map((code) => code.toLowerCase()))]],
  );
  const known = new Set(rows.map(({ code }) => code));
  return (code) => known.has(code.toLowerCase());
}
