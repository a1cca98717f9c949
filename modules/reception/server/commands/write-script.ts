import { type FieldFault, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { scriptParams, writeScriptBody } from '../../api/index.ts';
import { unknownBlanks } from '../../rules/index.ts';

/** TEAM-1: other words for an occasion, in three languages; what was said before stays readable. */
export const writeScript = command(
  'script.keep',
  scriptParams.extend(writeScriptBody.shape),
  async ({ workshopId, occasion, words, note = null }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'script.keep', workshopId);
    if (no) return no;
    const faults = Object.entries(words).flatMap(([locale, said]): FieldFault[] => {
      const [name] = unknownBlanks(said);
      return name
        ? [{ pointer: `/words/${locale}`, code: 'reception/blank-unknown', params: { blank: `{${name}}` } }]
        : [];
    });
    if (faults.length > 0) return refuse('request/invalid', {}, faults);
    tx.send('lock_scripts', 'select 1 from workshops where organization_id = $1 and id = $2 for update', [
      tx.organizationId,
      workshopId,
    ]);
    const [row] = await tx.rows<{ version: number }>('write_script', insert, [
      ...[tx.organizationId, workshopId, occasion, words['zh-CN'], words.en, words.es],
      ...[note, now, actor.staffId],
    ]);
    const version = row?.version ?? 1;
    announce({ type: 'script.written', workshopId, payload: { occasion, version } });
    const writtenAt = now.toISOString();
    return { occasion, version, words, note, writtenAt, writtenByName: actor.name };
  },
);

const insert = `
  insert into script_versions (organization_id, workshop_id, occasion, version, words_zh, words_en, words_es, note,
    written_at, written_by)
  select $1, $2, $3, coalesce(max(v.version), 0) + 1, $4, $5, $6, $7, $8, $9 from script_versions v
  where v.organization_id = $1 and v.workshop_id = $2 and v.occasion = $3
  returning version`;
