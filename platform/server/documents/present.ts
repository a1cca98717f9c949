import type { DocumentCard } from '#platform/api/documents.ts';
import type { Locale } from '../actor.ts';
import { textIn } from '../text.ts';

export interface CardRow {
  id: string;
  visit_id: string | null;
  kind: string;
  number: string;
  revision: number;
  locale: Locale;
  signed_at: Date | null;
  created_at: Date;
  drawn: boolean;
}

/** A paper in lists, named in the language of who looks. */
export function presentDocument(row: CardRow, locale: Locale): DocumentCard {
  return {
    id: row.id,
    visitId: row.visit_id,
    kind: row.kind,
    title: textIn(locale, `paper.kind.${row.kind}`),
    number: row.number,
    revision: row.revision,
    locale: row.locale,
    state: row.drawn ? 'drawn' : 'waiting',
    signedAt: row.signed_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
