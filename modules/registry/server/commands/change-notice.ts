import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { changeNoticeBody, noticeParams } from '../../api/index.ts';
import { judgeNoticeTexts } from '../../rules/index.ts';
import { staleVersion } from '../edit/lock-for-edit.ts';
import { readNoticeFiles } from '../queries/list-notices.ts';

/** Writes the next version of a notice in all languages; papers already made keep the words they showed. */
export const changeNotice = command(
  'notice.keep',
  changeNoticeBody.extend(noticeParams.shape),
  async ({ workshopId, kind, texts, note }, { tx, actor, now, announce, expectedVersion }) => {
    const no = lacksRight(actor, 'notice.keep', workshopId);
    if (no) return no;
    tx.send(
      'lock_workshop',
      'select 1 from workshops where organization_id = $1 and id = $2 for no key update',
      [tx.organizationId, workshopId],
    );
    const find = async () => (await readNoticeFiles(tx, workshopId)).find((each) => each.kind === kind);
    const current = await find();
    if (!current) return refuse('request/not-found');
    const refused = staleVersion(expectedVersion, current.version) ?? judgeNoticeTexts(kind, texts);
    if (refused) return refused;
    const version = current.version + 1;
    await tx.db
      .insertInto('notice_templates')
      .values({
        ...{ organization_id: tx.organizationId, workshop_id: workshopId, kind, version },
        ...{ texts: JSON.stringify(texts), note: note ?? null, valid_from: now, created_by: actor.staffId },
      })
      .execute();
    announce({ type: 'notice.changed', workshopId, payload: { kind, noticeVersion: version } });
    return (await find()) ?? refuse('request/not-found');
  },
);
