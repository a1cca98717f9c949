import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** A Spanish tax number: of a national, of a foreigner, or of a company or body. */
export interface NifReading {
  readonly kind: 'nif' | 'nie' | 'cif';
  readonly number: string;
}

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const companyLetters = 'JABCDEFGHI';

/** Reads a NIF, NIE or CIF with its check letter or digit. It stands on every invoice, so a wrong one is refused. */
export function readNif(text: string): NifReading | Refusal {
  const number = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  if (/^\d{8}[A-Z]$/.test(number)) {
    return checked('nif', number, personLetter(number.slice(0, 8)));
  }
  if (/^[KLM]\d{7}[A-Z]$/.test(number)) {
    return checked('nif', number, personLetter(number.slice(1, 8)));
  }
  if (/^[XYZ]\d{7}[A-Z]$/.test(number)) {
    return checked('nie', number, personLetter('XYZ'.indexOf(number.charAt(0)) + number.slice(1, 8)));
  }
  if (/^[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/.test(number)) {
    return checked('cif', number, companyControl(number));
  }
  return refuse('nif/wrong-form');
}

function checked(kind: NifReading['kind'], number: string, control: string): NifReading | Refusal {
  return control.includes(number.charAt(8))
    ? { kind, number }
    : refuse('nif/control-wrong', { expected: control });
}

function personLetter(digits: string): string {
  return personLetters.charAt(Number(digits) % 23);
}

/** Companies end in a digit, public bodies in its letter, some in either; sources differ on which, so both are taken. */
function companyControl(number: string): string {
  const digits = [...number.slice(1, 8)].map(Number);
  const total = digits.reduce((so, digit, place) => so + (place % 2 === 0 ? crossSum(digit * 2) : digit), 0);
  const control = (10 - (total % 10)) % 10;
  return `${control}${companyLetters.charAt(control)}`;
}

function crossSum(value: number): number {
  return value > 9 ? value - 9 : value;
}
