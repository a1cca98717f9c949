import type { CommandContext } from '../command/command.ts';
import { newId } from '../ids.ts';
import { hashOf } from '../pdf/fingerprint.ts';
import type { DocumentFacts } from './document-kind.ts';
import { drawDocument } from './draw-job.ts';

export interface DocumentMade {
  kind: string;
  workshopId: string;
  visitId: string | null;
  /** What the paper is about: an order, a settlement, a gate pass. A second one about the same is its next revision. */
  subjectId: string;
  number: string;
  locale: string;
  facts: DocumentFacts;
  /** Signed or issued: from now on it never changes. */
  final: boolean;
}

export interface KeptDocument {
  documentId: string;
  /** Of the facts: announced with the step, so that the journal vouches for the paper. */
  factsSha256: string;
}

/** Keeps the facts of a paper in the command's own transaction and queues its drawing. */
export function keepDocument(
  { tx, actor, now, enqueue }: Pick<CommandContext, 'tx' | 'actor' | 'now' | 'enqueue'>,
  made: DocumentMade,
): KeptDocument {
  const documentId = newId(now);
  const factsSha256 = hashOf(made.facts);
  tx.send('keep_document', insert, [
    ...[tx.organizationId, documentId, made.workshopId, made.visitId, made.subjectId, made.kind, made.number],
    ...[made.locale, JSON.stringify(made.facts), factsSha256, made.final ? now : null, now, actor.staffId],
  ]);
  enqueue(drawDocument, { documentId });
  return { documentId, factsSha256 };
}

const insert = `
  insert into documents (organization_id, id, workshop_id, visit_id, subject_id, kind, number, revision, locale, facts,
    facts_sha256, signed_at, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7,
    (select coalesce(max(d.revision), 0) + 1 from documents d
      where d.organization_id = $1 and d.kind = $6 and d.subject_id = $5),
    $8, $9, $10, $11, $12, $13)`;
