import { type Refusal, refuse } from '#platform/rules/refusal.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Reads a Chinese company's unified social credit code (统一社会信用代码): 18 characters without I, O, S, V and Z, the
 * last one checking the others modulo 31. It stands on contracts and invoices, so a wrong one is refused.
 */
export function readUscc(text: string): string | Refusal {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (code.length !== 18) return refuse('uscc/wrong-length', { length: code.length, expected: 18 });
  const place = [...code].findIndex((character) => !alphabet.includes(character));
  if (place >= 0) return refuse('uscc/wrong-character', { place: place + 1, character: code.charAt(place) });
  return code.endsWith(checkCharacterOf(code)) ? code : refuse('uscc/check-character-wrong');
}

/** Weights are powers of three modulo 31. */
function checkCharacterOf(code: string): string {
  let weight = 1;
  let total = 0;
  for (const character of code.slice(0, 17)) {
    total += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (total % 31)) % 31);
}
