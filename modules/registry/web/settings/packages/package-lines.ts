import type { Names } from '../../shared/names.tsx';
import type { ServicePackage } from '../../shared/records.ts';
import { subjectIn, subjectText } from '../../shared/subject.ts';

type PackageLine = ServicePackage['lines'][number];

/** A line as it is typed: an operation or part with how much of it, or a name with its price. */
export interface LineTyped {
  subject?: string | null;
  /** Of the subject, to show before anything is searched. */
  words?: string;
  name?: string | null;
  hoursSeconds?: number | null;
  quantityMilli?: number | null;
  fixedMinor?: number | null;
}

export function lineTyped(line: PackageLine, nameIn: (names: Names) => string): LineTyped {
  const { opCodeId, partId, code, names, name, hoursSeconds, quantityMilli, fixedMinor } = line;
  const subject = subjectText({ kind: partId ? 'part' : 'operation', opCodeId, partId });
  const words = [code, names ? nameIn(names) : ''].filter(Boolean).join('  ');
  return { ...{ words, name, hoursSeconds, quantityMilli, fixedMinor }, ...(subject ? { subject } : {}) };
}

/** What a typed line says to the server; without operation or part it is another cost. */
export function lineOf({ subject, name, hoursSeconds, quantityMilli, fixedMinor }: LineTyped) {
  const picked = subject ? subjectIn(subject) : null;
  const amounts = { name: name || null, fixedMinor: fixedMinor ?? null };
  if (picked?.kind === 'operation')
    return {
      kind: 'labor' as const,
      opCodeId: picked.opCodeId,
      hoursSeconds: hoursSeconds ?? null,
      ...amounts,
    };
  if (picked?.kind === 'part')
    return { kind: 'part' as const, partId: picked.partId, quantityMilli: quantityMilli ?? null, ...amounts };
  return { kind: 'fee' as const, ...amounts };
}
