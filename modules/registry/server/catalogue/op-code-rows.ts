import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { opCode, opCodeTime } from '../../api/index.ts';
import { instantOf } from '../present/values.ts';
import { searchTextOf, wordOfNumber, wordsOfName } from '../search/search-text.ts';

type OpCode = z.input<typeof opCode>;

export interface OpCodeRow {
  id: string;
  version: number;
  code: string;
  names: OpCode['names'];
  standard_seconds: number;
  skill: OpCode['skill'];
  repair_category: OpCode['repairCategory'];
  default_payer: OpCode['defaultPayer'];
  vague: boolean;
  archived_at: Date | null;
  times: OpCode['times'];
}

export const opCodeColumns = `
  o.id, o.version, o.code, o.names, o.standard_seconds, o.skill, o.repair_category, o.default_payer, o.vague,
  o.archived_at,
  coalesce((select jsonb_agg(jsonb_build_object('make', t.make, 'model', t.model,
      'standardSeconds', t.standard_seconds) order by t.make, t.model nulls first)
    from op_code_times t where t.organization_id = o.organization_id and t.op_code_id = o.id), '[]') as times`;

export function presentOpCode(row: OpCodeRow): OpCode {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    names: row.names,
    standardSeconds: row.standard_seconds,
    skill: row.skill,
    repairCategory: row.repair_category,
    defaultPayer: row.default_payer,
    vague: row.vague,
    times: row.times,
    archivedAt: instantOf(row.archived_at),
  };
}

/** One labour operation; null when there is none. */
export async function readOpCode(tx: Tx, opCodeId: string): Promise<OpCode | null> {
  const [row] = await tx.rows<OpCodeRow>(
    'read_op_code',
    `select ${opCodeColumns} from op_codes o where o.organization_id = $1 and o.id = $2`,
    [tx.organizationId, opCodeId],
  );
  return row ? presentOpCode(row) : null;
}

/** Writes the times by make and model anew; of a car named twice the last counts. */
export function saveTimes(
  tx: Tx,
  opCodeId: string,
  times: readonly z.output<typeof opCodeTime>[],
  now: Date,
): void {
  tx.send('clear_op_code_times', 'delete from op_code_times where organization_id = $1 and op_code_id = $2', [
    tx.organizationId,
    opCodeId,
  ]);
  const byCar = new Map(times.map((time) => [`${time.make}\n${time.model ?? ''}`.toLowerCase(), time]));
  const rows = [...byCar.values()].map(({ make, model, standardSeconds }) => ({
    organization_id: tx.organizationId,
    id: newId(now),
    op_code_id: opCodeId,
    make,
    model: model ?? null,
    standard_seconds: standardSeconds,
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('op_code_times').values(rows));
}

/** What a labour operation or part is found by: its number and its names, Chinese ones also as spoken. */
export function catalogueSearchText(number: string, names: Partial<Record<string, string>>): string {
  const spoken = Object.values(names).flatMap((name) => (name ? wordsOfName(name) : []));
  return searchTextOf(wordOfNumber(number), spoken);
}
