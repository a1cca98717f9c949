import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type ListedOpCode, nameIn, type PriceSheet } from './price-sheet.ts';
import { soundsVague } from './vague-job.ts';
import { type LineDraft, type WrittenLine, writeLine } from './write-line.ts';
import { type WrittenPackage, writePackage } from './write-package.ts';

/** A job as somebody writes it: an operation code alone is enough. */
export interface JobDraft {
  readonly title?: string | null;
  readonly concernId?: string | null;
  readonly opCodeId?: string | null;
  /** A menu: its lines come first, those written beside it after them. */
  readonly packageId?: string | null;
  readonly pricingMethod?: 'system' | 'symptom' | 'item' | null;
  /** Only ever makes a job vague; a title that says so already need not. */
  readonly vague?: boolean | null;
  readonly lines?: readonly LineDraft[] | null;
}

export interface WrittenJob {
  readonly title: string;
  readonly concernId: string | null;
  readonly opCodeId: string | null;
  readonly packageId: string | null;
  readonly pricingMethod: 'system' | 'symptom' | 'item';
  readonly repairCategory: string;
  readonly skill: string | null;
  readonly vague: boolean;
  readonly lines: readonly WrittenLine[];
}

/**
 * Completes a job from the price sheet: the operation gives title, class of work and, where no line is written,
 * its labour line by the flat-rate time. All faults of the job and its lines come at once.
 */
export function writeJob(
  draft: JobDraft,
  sheet: PriceSheet,
  { locale, pointer = '' }: { locale: string; pointer?: string },
): WrittenJob | Refusal {
  const menu = draft.packageId ? writePackage(draft.packageId, sheet, { locale, pointer }) : null;
  if (isRefusal(menu)) return menu;
  const operation = sheet.opCodes.get(draft.opCodeId ?? menu?.opCodeId ?? '');
  const faults: FieldFault[] = [];
  if (draft.opCodeId && !operation)
    faults.push({ pointer: `${pointer}/opCodeId`, code: 'line/no-such-op-code' });
  const title = titleOf(draft, { menu, operation }, locale);
  if (!title && !draft.opCodeId) faults.push({ pointer: `${pointer}/title`, code: 'field/needed' });

  const skill = operation?.skill ?? null;
  const alone = operation && !menu ? [{ kind: 'labor' as const, opCodeId: draft.opCodeId }] : [];
  const drafts = draft.lines ?? alone;
  const lines = drafts.map((line, place) =>
    writeLine(line, sheet, { locale, skill, pointer: `${pointer}/lines/${place}` }),
  );
  const refusal = allFaults(faults, lines.filter(isRefusal));
  if (refusal) return refusal;
  return {
    title,
    concernId: draft.concernId ?? null,
    opCodeId: draft.opCodeId ?? menu?.opCodeId ?? null,
    packageId: draft.packageId ?? null,
    pricingMethod: draft.pricingMethod ?? 'system',
    repairCategory: operation?.repairCategory ?? 'minor-repair',
    skill,
    vague: Boolean(draft.vague) || (operation ? operation.vague : soundsVague(title)),
    lines: [...(menu?.lines ?? []), ...lines.flatMap((line) => (isRefusal(line) ? [] : line))],
  };
}

function titleOf(
  { title }: JobDraft,
  { menu, operation }: { menu: WrittenPackage | null; operation: ListedOpCode | undefined },
  locale: string,
): string {
  return title ?? menu?.title ?? (operation ? nameIn(operation.names, locale) : '');
}

/** A single refused line keeps its own words; with more, or with the job itself at fault, each field says its own. */
function allFaults(faults: readonly FieldFault[], refused: readonly Refusal[]): Refusal | null {
  const fields = [...faults, ...refused.flatMap((refusal) => refusal.fields ?? [])];
  if (fields.length === 0) return null;
  const [first] = refused;
  return faults.length > 0 || !first
    ? refuse('request/invalid', {}, fields)
    : refuse(first.code, first.params, fields);
}
