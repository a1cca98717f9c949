import type { z } from 'zod';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { notice, noticeVersion } from '../../api/index.ts';
import { type NoticeKind, noticeKindNames, placeholdersOf } from '../../rules/index.ts';
import { builtInTexts } from '../lookups/read-notices.ts';

type Notice = z.input<typeof notice>;
type Version = z.input<typeof noticeVersion>;

/** Every notice of a workshop, in the order of the paper, each with all its versions. */
export async function listNotices({ workshopId }: { workshopId: string }, { tx, actor }: QueryContext) {
  const no = lacksRight(actor, 'notice.see', workshopId);
  return no ?? { items: await readNoticeFiles(tx, workshopId), nextCursor: null };
}

export async function readNoticeFiles(tx: Tx, workshopId: string): Promise<Notice[]> {
  const rows = await tx.db
    .selectFrom('notice_templates as n')
    .innerJoin('staff as s', (join) =>
      join.onRef('s.organization_id', '=', 'n.organization_id').onRef('s.id', '=', 'n.created_by'),
    )
    .select(['n.kind', 'n.version', 'n.texts', 'n.valid_from', 'n.created_by', 'n.note', 's.name'])
    .where('n.organization_id', '=', tx.organizationId)
    .where('n.workshop_id', '=', workshopId)
    .orderBy('n.version', 'desc')
    .limit(1_000)
    .execute();
  return noticeKindNames.map((kind) => {
    const own = rows.filter((row) => row.kind === kind).map(presentVersion);
    const versions: Version[] = [...own, builtIn(kind)];
    const [current = builtIn(kind)] = versions;
    return {
      ...{ kind, workshopId, version: current.version, placeholders: [...placeholdersOf(kind)] },
      ...{ current, versions },
    };
  });
}

function presentVersion(row: {
  version: number;
  texts: unknown;
  valid_from: Date;
  created_by: string;
  note: string | null;
  name: string;
}): Version {
  return {
    version: row.version,
    texts: row.texts as Version['texts'],
    validFrom: row.valid_from.toISOString(),
    createdBy: { id: row.created_by, name: row.name },
    note: row.note,
  };
}

function builtIn(kind: NoticeKind): Version {
  return { version: 0, texts: builtInTexts(kind), validFrom: null, createdBy: null, note: null };
}
