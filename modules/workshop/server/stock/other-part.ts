import { priceOfPart } from '#modules/registry/server/index.ts';
import type { JobRow, LineRow } from '#modules/repair-orders/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { refuseOtherPart, signedUnitMinor } from '../../rules/index.ts';
import { partOf } from './part-line.ts';

export interface OtherPartRow {
  part_id: string;
  reason: string;
  borne_at: Date | null;
}

/** What the counter would hand out instead of the signed part of a line, if it asked. */
export async function findOtherPart(tx: Tx, lineId: string): Promise<OtherPartRow | null> {
  const [row] = await tx.rows<OtherPartRow>(
    'find_other_part',
    'select part_id, reason, borne_at from other_parts where organization_id = $1 and line_id = $2',
    [tx.organizationId, lineId],
  );
  return row ?? null;
}

interface Wanted {
  job: JobRow;
  line: LineRow;
  partId: string | undefined;
}

/** A5: the part that may leave the shelf for a line: the signed one, or another that is as good or that the house bears. */
export async function partToIssue(
  tx: Tx,
  { job, line, partId }: Wanted,
  asked: OtherPartRow | null,
): Promise<string | Refusal> {
  const isOut = line.issued_milli > 0;
  if (partId === undefined) return isOut ? ((await partThatIsOut(tx, line)) ?? partOf(line)) : partOf(line);
  if (partId === line.part_id && !isOut) return partId;
  if (isOut && partId === (await partThatIsOut(tx, line))) return partId;
  const other = await priceOfPart(tx, job.workshop_id, partId);
  if (!other) return refuse('request/not-found');
  const houseBears = asked?.part_id === partId && asked.borne_at !== null;
  return (
    refuseOtherPart(
      {
        ...{ partId: isOut ? null : line.part_id, source: line.source },
        ...{ unitMinor: signedUnitMinor(line), issuedMilli: line.issued_milli },
      },
      { id: other.id, source: other.source, unitMinor: other.price_minor },
      { houseBears },
    ) ?? partId
  );
}

/** The part that was handed out for a line: what comes back is what left. */
export async function partThatIsOut(tx: Tx, line: LineRow): Promise<string | null> {
  const [out] = await tx.rows<{ part_id: string }>(
    'part_that_is_out',
    `select part_id from part_movements
     where organization_id = $1 and line_id = $2 and kind = 'issue' order by id desc limit 1`,
    [tx.organizationId, line.id],
  );
  return out?.part_id ?? null;
}
