import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { readNif, readUscc } from '../../rules/index.ts';
import { atField } from './at-field.ts';

/** A company abroad keeps the number its own country gave it, with that country in front. */
const foreign = /^(?!ES)[A-Z]{2}[0-9A-Z]{6,13}$/;

/** Reads a tax number by the rules of the workshop's country: it will stand on invoices. */
export function readTaxNumber(text: string, country: string, ofACompany: boolean): string | Refusal {
  const reading = readBy(text, country, ofACompany);
  return isRefusal(reading) ? atField('/taxNumber', reading) : reading;
}

function readBy(text: string, country: string, ofACompany: boolean): string | Refusal {
  if (country === 'CN') return ofACompany ? readUscc(text) : text.trim();
  if (country !== 'ES') return text.trim();
  const tidy = text.toUpperCase().replace(/[\s.-]/g, '');
  if (foreign.test(tidy)) return tidy;
  const nif = readNif(text);
  return isRefusal(nif) ? nif : nif.number;
}
