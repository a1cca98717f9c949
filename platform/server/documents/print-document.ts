import { type DocumentCard, printBody } from '#platform/api/documents.ts';
import { id } from '#platform/api/fields.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Locale, lacksRight } from '../actor.ts';
import { type CommandContext, command } from '../command/command.ts';
import type { Tx } from '../database/tx.ts';
import { hashOf } from '../pdf/fingerprint.ts';
import type { DocumentKind, Gathered } from './document-kind.ts';
import { keepDocument } from './keep-document.ts';
import { type CardRow, presentDocument } from './present.ts';

/**
 * Prints a paper of a visit: from what is true now where nothing is signed yet, else from what was signed, in another
 * language too. Printing the same again gives the paper that is there.
 */
export function printDocument(kinds: readonly DocumentKind[]) {
  const input = printBody.extend({ visitId: id });
  return command('document.print', input, async (asked, context): Promise<DocumentCard | Refusal> => {
    const { tx, actor, now, ask, announce } = context;
    const kind = kinds.find((each) => each.kind === asked.kind);
    if (!kind) return refuse('document/unknown-kind', {}, [atKind('document/unknown-kind')]);
    const fresh = (await kind.gather?.(asked.visitId, { tx, actor, now, ask })) ?? null;
    if (isRefusal(fresh)) return fresh;
    const made = fresh ?? (await findMade(tx, asked.visitId, kind.kind));
    if (!made) return refuse('document/nothing-to-print', {}, [atKind('document/nothing-to-print')]);
    const no = lacksRight(actor, 'document.print', made.workshopId);
    if (no) return no;
    const locale = asked.locale ?? made.locale;
    const same = await findSame(tx, kind.kind, made, locale);
    if (same) return presentDocument(same, actor.locale);
    const { documentId } = keep(context, kind.kind, asked.visitId, made, locale);
    announce({
      type: 'document.printed',
      workshopId: made.workshopId,
      visitId: asked.visitId,
      payload: { documentId, kind: kind.kind },
    });
    return presentDocument(await readCard(tx, documentId), actor.locale);
  });
}

function atKind(code: string) {
  return { pointer: '/kind', code };
}

function keep(context: CommandContext, kind: string, visitId: string, made: Gathered, locale: Locale) {
  return keepDocument(context, { ...made, kind, visitId, locale, final: false });
}

/** The last paper of its kind that was signed or issued. */
async function findMade(tx: Tx, visitId: string, kind: string): Promise<Gathered | null> {
  const [row] = await tx.rows<Gathered>(
    'find_made_document',
    `select workshop_id as "workshopId", subject_id as "subjectId", number, facts, locale from documents
     where organization_id = $1 and visit_id = $2 and kind = $3 and signed_at is not null order by id desc limit 1`,
    [tx.organizationId, visitId, kind],
  );
  return row ?? null;
}

const card =
  'id, visit_id, kind, number, revision, locale, signed_at, created_at, file_id is not null as drawn';

async function findSame(
  tx: Tx,
  kind: string,
  { subjectId, facts }: Gathered,
  locale: Locale,
): Promise<CardRow | null> {
  const [row] = await tx.rows<CardRow>(
    'find_same_document',
    `select ${card} from documents
     where organization_id = $1 and kind = $2 and subject_id = $3 and locale = $4 and facts_sha256 = $5
     order by signed_at nulls last, id desc limit 1`,
    [tx.organizationId, kind, subjectId, locale, hashOf(facts)],
  );
  return row ?? null;
}

async function readCard(tx: Tx, documentId: string): Promise<CardRow> {
  const [row] = await tx.rows<CardRow>(
    'read_document_card',
    `select ${card} from documents where organization_id = $1 and id = $2`,
    [tx.organizationId, documentId],
  );
  if (!row) throw new Error(`Document ${documentId} was not kept.`);
  return row;
}
