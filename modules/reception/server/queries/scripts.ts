import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { textIn } from '#platform/server/text.ts';
import type { script, scriptParams, scripts, scriptsQuery } from '../../api/index.ts';
import { type ScriptOccasion, scriptOccasions } from '../../rules/index.ts';

type Script = z.output<typeof script>;

interface ScriptRow {
  occasion: ScriptOccasion;
  version: number;
  words_zh: string;
  words_en: string;
  words_es: string;
  note: string | null;
  written_at: Date;
  written_by_name: string | null;
}

/** TEAM-1: the words in force for every occasion of reception. */
export async function readScripts(
  { workshopId }: z.output<typeof scriptsQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof scripts> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const rows = await tx.rows<ScriptRow>('scripts_in_force', inForce, [tx.organizationId, workshopId]);
  const own = new Map(rows.map((row) => [row.occasion, row]));
  return {
    items: scriptOccasions.map((occasion) => {
      const row = own.get(occasion);
      return row ? presentScript(row) : builtInScript(occasion);
    }),
  };
}

/** Every version an occasion has had, the newest first, down to the words the product came with. */
export async function readScriptVersions(
  { workshopId, occasion }: z.output<typeof scriptParams>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof scripts> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const rows = await versionsOf(tx, workshopId, occasion);
  return { items: [...rows.map(presentScript), builtInScript(occasion)] };
}

export function versionsOf(tx: Tx, workshopId: string, occasion: ScriptOccasion): Promise<ScriptRow[]> {
  return tx.rows(
    'script_versions',
    `${select} where v.organization_id = $1 and v.workshop_id = $2 and v.occasion = $3
     order by v.version desc limit 50`,
    [tx.organizationId, workshopId, occasion],
  );
}

function builtInScript(occasion: ScriptOccasion): Script {
  const said = `script.built-in.${occasion}`;
  return {
    occasion,
    version: 0,
    words: { 'zh-CN': textIn('zh-CN', said), en: textIn('en', said), es: textIn('es', said) },
    note: null,
    writtenAt: null,
    writtenByName: null,
  };
}

function presentScript(row: ScriptRow): Script {
  return {
    occasion: row.occasion,
    version: row.version,
    words: { 'zh-CN': row.words_zh, en: row.words_en, es: row.words_es },
    note: row.note,
    writtenAt: row.written_at.toISOString(),
    writtenByName: row.written_by_name,
  };
}

const select = `
  select v.occasion, v.version, v.words_zh, v.words_en, v.words_es, v.note, v.written_at, s.name as written_by_name
  from script_versions v
  left join staff s on s.organization_id = v.organization_id and s.id = v.written_by`;

const inForce = `
  select distinct on (f.occasion) f.* from (${select} where v.organization_id = $1 and v.workshop_id = $2) f
  order by f.occasion, f.version desc`;
