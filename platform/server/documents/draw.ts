import type { Locale } from '../actor.ts';
import type { Tx } from '../database/tx.ts';
import type { FileStore } from '../files/file-store.ts';
import { newId } from '../ids.ts';
import { type Drawing, pictureUrl } from '../pdf/drawing.ts';
import { formatsFor } from '../pdf/format.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { textIn } from '../text.ts';
import type { DocumentFacts, DocumentKind } from './document-kind.ts';
import type { House } from './house.ts';

/** Everything needed to draw: the kinds the stages brought, and where pictures and papers lie. */
export interface DrawingRoom {
  readonly kinds: readonly DocumentKind[];
  readonly files: FileStore;
  /** Where people reach the house from outside: the code on a signed paper leads there to be checked. */
  readonly publicUrl?: string | undefined;
}

export interface Inside {
  readonly organizationId: string;
  readonly now: Date;
  inGroup<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface DocumentRow {
  id: string;
  workshop_id: string;
  visit_id: string | null;
  kind: string;
  number: string;
  revision: number;
  locale: Locale;
  facts: DocumentFacts;
  facts_sha256: string;
  file_sha256: string | null;
  signed_at: Date | null;
  created_at: Date;
  created_by: string | null;
}

export function readDocument(tx: Tx, documentId: string): Promise<DocumentRow | undefined> {
  return tx
    .rows<DocumentRow>(
      'read_document',
      `select id, workshop_id, visit_id, kind, number, revision, locale, facts, facts_sha256, file_sha256, signed_at,
         created_at, created_by
       from documents where organization_id = $1 and id = $2`,
      [tx.organizationId, documentId],
    )
    .then(([row]) => row);
}

/** The hash of the drawn paper in the store; draws it first where that has not been done. No lock is held meanwhile. */
export async function drawnDocument(room: DrawingRoom, inside: Inside, row: DocumentRow): Promise<string> {
  if (row.file_sha256) return row.file_sha256;
  const bytes = await renderPdf(await drawingOf(row, room, inside.organizationId));
  const stored = await room.files.put(inside.organizationId, bytes, { mediaType: 'application/pdf' });
  await inside.inGroup((tx) => keepDrawn(tx, row, stored, inside.now));
  return stored.sha256;
}

/** A document as a drawing: its own blocks between the head and foot all papers of the house share. */
export async function drawingOf(
  row: DocumentRow,
  room: DrawingRoom,
  organizationId: string,
): Promise<Drawing> {
  const kind = room.kinds.find((each) => each.kind === row.kind);
  if (!kind) throw new Error(`Nobody draws documents of the kind ${row.kind}.`);
  const { locale, number, facts } = row;
  const pictures = await loadPictures(kind.pictures?.(facts) ?? [], room.files, organizationId);
  const t = (key: string, params = {}) => textIn(locale, key, params);
  const f = formatsFor(locale, facts.house.timeZone, facts.house.currency);
  const isOriginal = row.signed_at !== null;
  const picture = (sha256: string) => pictures.get(sha256);
  const paper = kind.draw(facts, { locale, t, f, picture, number, isOriginal });
  const proof = isOriginal || paper.watermark === 'copy' ? proofOf(row) : null;
  return {
    locale,
    title: paper.title,
    subtitle: paper.subtitle,
    createdAt: row.created_at.toISOString(),
    watermark: paper.watermark && t(`paper.watermark.${paper.watermark}`),
    header: {
      organization: facts.house.organization,
      workshop: headOf(facts.house, t),
      number,
      qr: paper.qr ?? qrOf(row, proof, room.publicUrl),
    },
    blocks: paper.blocks,
    footer: { note: paper.footnote, ...(proof ? { proof } : {}) },
  };
}

/** The first digits of the hash of what is written, in fours as they are read out: enough to find one paper. */
function proofOf({ facts_sha256 }: DocumentRow): string {
  return (facts_sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

/** A telephone finds the page that checks the paper; where nobody knows the house's address, number and digits. */
function qrOf(
  { number, facts_sha256 }: DocumentRow,
  proof: string | null,
  publicUrl: string | undefined,
): string {
  return proof && publicUrl
    ? `${publicUrl}/verify?h=${facts_sha256.slice(0, 32)}`
    : `${number} ${facts_sha256.slice(0, 16)}`;
}

function headOf(house: House, t: (key: string, params?: object) => string): string[] {
  const { name, address, phone, taxNumber, licenceNumber } = house;
  const said = (lines: readonly (string | null)[]) => lines.filter(Boolean).join(' · ');
  return [
    said([name === house.organization ? null : name, address, phone && t('paper.phone', { phone })]),
    said([
      taxNumber && t('paper.tax-number', { number: taxNumber }),
      licenceNumber && t('paper.licence', { number: licenceNumber }),
    ]),
  ].filter(Boolean);
}

async function loadPictures(
  hashes: readonly string[],
  files: FileStore,
  organizationId: string,
): Promise<Map<string, string>> {
  const loaded = await Promise.all(
    [...new Set(hashes)].map(async (sha256) => {
      const open = await files.open(organizationId, sha256);
      if (!open) return null;
      const bytes = Buffer.concat(await open.stream.toArray());
      const isPng = bytes.subarray(0, 4).toString('latin1') === '\u0089PNG';
      return [sha256, pictureUrl(bytes, isPng ? 'image/png' : 'image/jpeg')] as const;
    }),
  );
  return new Map(loaded.filter((each) => each !== null));
}

/** Of two who drew the same paper, the first one's is kept; both drew the same bytes. */
async function keepDrawn(
  tx: Tx,
  row: DocumentRow,
  stored: { sha256: string; size: number },
  now: Date,
): Promise<void> {
  const fileId = newId(now);
  const [kept] = await tx.rows<{ id: string }>('keep_drawn', keep, [
    ...[tx.organizationId, row.id, fileId, stored.sha256, stored.size, now],
  ]);
  if (!kept) return;
  tx.send('journal_append', 'select journal_append($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[row.workshop_id, row.visit_id ?? row.id, row.visit_id, 'document.drawn', now, null, null],
    JSON.stringify({ documentId: row.id, kind: row.kind, fileSha256: stored.sha256 }),
  ]);
}

const keep = `
  with waiting as (
    select * from documents where organization_id = $1 and id = $2 and file_id is null for update),
  filed as (
    insert into files (organization_id, id, workshop_id, sha256, media_type, size_bytes, original_name, purpose,
      visit_id, created_at, created_by)
    select organization_id, $3, workshop_id, $4, 'application/pdf', $5, number || '.pdf', 'document', visit_id, $6,
      coalesce(created_by, '00000000-0000-0000-0000-000000000000'::uuid)
    from waiting returning id)
  update documents d set file_id = filed.id, file_sha256 = $4
  from filed where d.organization_id = $1 and d.id = $2 and d.file_id is null
  returning d.id`;
