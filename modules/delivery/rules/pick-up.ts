import { type FieldFault, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/** What who fetches a car without the copy shows instead. */
export const identityKinds = ['id-card', 'driving-licence', 'passport', 'company-letter'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** Who fetches the car without the pick-up copy: known by a document and a number, so that nobody does it unnoticed. */
export interface Identified {
  readonly reason: string;
  readonly phone: string;
  readonly identityKind: IdentityKind;
  /** The last four signs of the document that was looked at. */
  readonly identityEnding: string;
}

/** DLVR-3 how the pick-up copy came back: its code, typed or scanned; or its loss, and who fetches the car. */
export interface PickUp {
  readonly copy?: string | undefined;
  readonly identified?: Identified | undefined;
}

/** What the order knows of its pick-up copy; `code` is null where none was ever given out. */
export interface PickUpCopy {
  readonly number: string;
  readonly code: string | null;
}

/**
 * RO-2, DLVR-3: a car is given to whoever brings the copy's code, or to somebody who is identified instead. The plate
 * alone opens nothing; a code of another order or of a contract since replaced is told apart from a slip of the finger.
 */
export function refusePickUp({ copy, identified }: PickUp, known: PickUpCopy): Refusal | null {
  if (copy !== undefined && identified) return refuseField('/identified', 'delivery/copy-or-identity');
  if (copy !== undefined) return refuseCopy(copy, known);
  return identified ? refuseIdentity(identified) : refuseField('/copy', 'delivery/copy-needed');
}

function refuseCopy(copy: string, { number, code }: PickUpCopy): Refusal | null {
  const read = readCopy(copy);
  if (!read) return refuseField('/copy', 'delivery/copy-unreadable');
  if (read.number !== null && read.number !== number) {
    return refuseField('/copy', 'delivery/copy-of-another-order', { number: read.number });
  }
  if (code === null) return refuseField('/copy', 'delivery/no-copy-given');
  return read.code === code ? null : refuseField('/copy', 'delivery/copy-does-not-fit');
}

/** Typed it is six digits, in any grouping; scanned it is the number of the order and the digits. */
export function readCopy(copy: string): { number: string | null; code: string } | null {
  const found = /^(?:(\S*[^\d\s]\S*)\s+)?(\d[\d\s]*)$/.exec(copy.normalize('NFKC').trim());
  const code = found?.[2]?.replace(/\s/g, '');
  return code?.length === 6 ? { number: found?.[1] ?? null, code } : null;
}

function refuseIdentity({ reason, phone, identityEnding }: Identified): Refusal | null {
  const faults = [
    reason.trim() ? [] : { pointer: '/identified/reason', code: 'field/needed' },
    phone.replace(/\D/g, '').length >= 6
      ? []
      : { pointer: '/identified/phone', code: 'delivery/phone-needed' },
    /^[0-9A-Z]{4}$/.test(identityEnding)
      ? []
      : { pointer: '/identified/identityEnding', code: 'delivery/ending-needed' },
  ].flat() satisfies FieldFault[];
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}
