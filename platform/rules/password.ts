import { type FieldFault, type Refusal, refuse } from './refusal.ts';

export const shortestPassword = 10;
export const longestPassword = 128;

/** Whose password it is: what anybody could guess from the person. */
export interface PasswordOwner {
  readonly name?: string | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/**
 * A password is long and not the first thing somebody would try. Length is all that is asked beside that: forced
 * digits and signs make passwords that people write on the screen's edge (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordFault(
  password: string,
  owner: PasswordOwner = {},
  pointer = '/password',
): Refusal | null {
  const fault = faultOf(password, owner);
  if (!fault) return null;
  const field: FieldFault = {
    pointer,
    code: fault,
    params: { least: shortestPassword, most: longestPassword },
  };
  return refuse('sign-in/password-too-weak', { least: shortestPassword }, [field]);
}

function faultOf(password: string, owner: PasswordOwner): string | null {
  const signs = [...password.normalize('NFKC')];
  if (signs.length < shortestPassword) return 'sign-in/password-too-short';
  if (signs.length > longestPassword) return 'sign-in/password-too-long';
  const plain = signs.join('').toLowerCase();
  if (isEveryonesFirstTry(plain)) return 'sign-in/password-too-common';
  if (namesOf(owner).some((name) => withoutTail(plain) === name || plain === name)) {
    return 'sign-in/password-is-your-name';
  }
  return null;
}

const rows = [
  '01234567890123456789',
  '09876543210987654321',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
];
const words = [
  'password',
  'passw0rd',
  'contraseña',
  'welcome',
  'letmein',
  'iloveyou',
  'qwerty',
  'admin',
  'administrator',
  'pitlane',
  'woaini',
];

/** One sign or a short piece over and over, a walk along the keyboard, or a list-topping word with a number behind. */
function isEveryonesFirstTry(plain: string): boolean {
  if (/^(.{1,4}?)\1+$/u.test(plain)) return true;
  if (rows.some((row) => row.includes(plain))) return true;
  return words.includes(withoutTail(plain));
}

function withoutTail(plain: string): string {
  return plain.replace(/[^\p{L}]+$/u, '');
}

function namesOf({ name, email, phone }: PasswordOwner): string[] {
  const spoken = name?.normalize('NFKC').toLowerCase() ?? '';
  const [mailbox = ''] = (email ?? '').toLowerCase().split('@');
  const digits = (phone ?? '').replace(/\D/g, '');
  return [
    spoken,
    spoken.replace(/\s/g, ''),
    email?.toLowerCase() ?? '',
    mailbox,
    digits,
    digits.slice(-11),
  ].filter((each) => each.length > 0);
}
