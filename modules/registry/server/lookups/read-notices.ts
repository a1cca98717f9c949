import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { textIn } from '#platform/server/text.ts';
import type { NoticeKind } from '../../rules/index.ts';

/** A notice as it is in force: its words in every language, figures still open, and of which version they are. */
export interface NoticeInForce {
  readonly kind: NoticeKind;
  /** 0 is the text the product brings. */
  readonly version: number;
  readonly texts: Readonly<Record<Locale, string>>;
}

/** Gives a notice of one workshop; `fillNotice` puts the figures in. */
export type Notices = (kind: NoticeKind) => NoticeInForce;

/**
 * A32: reads the notices in force in a workshop, in one statement. Keep what it gives in the facts of the paper, words
 * and version: what was shown at signing is what is printed for ever.
 */
export function readNotices(tx: Tx, workshopId: string): Promise<Notices> {
  return readNoticesOf(tx, workshopId, { name: 'workshop', workshopIdSql: '$2' });
}

/** The same for the workshop a thing belongs to, where waiting for its id first would cost a round trip. */
export async function readNoticesOf(
  tx: Tx,
  id: string,
  { name, workshopIdSql }: { name: string; workshopIdSql: string },
): Promise<Notices> {
  const rows = await tx.rows<NoticeInForce>(
    `read_notices_of_${name}`,
    `select distinct on (kind) kind, version, texts from notice_templates
     where organization_id = $1 and workshop_id = ${workshopIdSql} order by kind, version desc`,
    [tx.organizationId, id],
  );
  const own = new Map(rows.map((row) => [row.kind, row]));
  return (kind) => own.get(kind) ?? { kind, version: 0, texts: builtInTexts(kind) };
}

/** The words the product brings for a notice, in every language. */
export function builtInTexts(kind: NoticeKind): Record<Locale, string> {
  return { 'zh-CN': builtIn(kind, 'zh-CN'), en: builtIn(kind, 'en'), es: builtIn(kind, 'es') };
}

function builtIn(kind: NoticeKind, locale: Locale): string {
  return textIn(locale, `notice.${kind}`, { percent: '{{percent}}', minimums: '{{minimums}}' });
}
