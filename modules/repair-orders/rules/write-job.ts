import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { nameIn, type PriceSheet } from './price-sheet.ts';
import { soundsVague } from './vague-job.ts';
import { type LineDraft, type WrittenLine, writeLine } from './write-line.ts';

/** A job as somebody writes it: an operation code alone is enough. */
export interface JobDraft {
  readonly title?: string | null;
  readonly concernId?: string | null;
  readonly opCodeId?: string | null;
  readonly pricingMethod?: 'system' | 'symptom' | 'item' | null;
  /** Only ever makes a job vague; a title that says so already need not. */
  readonly vague?: boolean | null;
  readonly lines?: readonly LineDraft[] | null;
}

export interface WrittenJob {
  readonly title: string;
  readonly concernId: string | null;
  readonly opCodeId: string | null;
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
  const operation = draft.opCodeId ? sheet.opCodes.get(draft.opCodeId) : undefined;
  const faults: FieldFault[] = [];
  if (draft.opCodeId && !operation)
    faults.push({ pointer: `${pointer}/opCodeId`, code: 'line/no-such-op-code' });
  const title = draft.title ?? (operation ? nameIn(operation.names, locale) : '');
  if (!title && !draft.opCodeId) faults.push({ pointer: `${pointer}/title`, code: 'field/needed' });

  const skill = operation?.skill ?? null;
  const drafts = draft.lines ?? (operation ? [{ kind: 'labor' as const, opCodeId: draft.opCodeId }] : []);
  const lines = drafts.map((line, place) =>
    writeLine(line, sheet, { locale, skill, pointer: `${pointer}/lines/${place}` }),
  );
  const refused = lines.filter(isRefusal);
  const fields = [...faults, ...refused.flatMap((refusal) => refusal.fields ?? [])];
  if (fields.length > 0) {
    const [first] = refused;
    return faults.length > 0 || !first
      ? refuse('request/invalid', {}, fields)
      : refuse(first.code, first.params, fields);
  }
  return {
    title,
    concernId: draft.concernId ?? null,
    opCodeId: draft.opCodeId ?? null,
    pricingMethod: draft.pricingMethod ?? 'system',
    repairCategory: operation?.repairCategory ?? 'minor-repair',
    skill,
    vague: Boolean(draft.vague) || (operation ? operation.vague : soundsVague(title)),
    lines: lines.flatMap((line) => (isRefusal(line) ? [] : line)),
  };
}
