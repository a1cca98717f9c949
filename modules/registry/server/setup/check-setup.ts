import { currencies } from '#platform/rules/money.ts';
import { passwordFault } from '#platform/rules/password.ts';
import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { isTimeZone } from '#platform/rules/zoned-time.ts';
import type { SetupBody } from '../../api/setup.ts';
import { validateOpeningHours } from '../../rules/index.ts';

/** Says all that does not fit at once, each at its field: somebody's first minute with us is no time for riddles. */
export function checkSetup({ workshop, owner }: SetupBody): Refusal | null {
  const hours = validateOpeningHours(workshop.openingHours, '/workshop/openingHours');
  const weak = passwordFault(owner.password, owner, '/owner/password');
  const fields: FieldFault[] = [
    ...placeFaults(workshop, '/workshop'),
    ...((isRefusal(hours) && hours.fields) || []),
    ...(weak?.fields ?? []),
  ];
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : null;
}

/** What does not fit of where a workshop stands and what it bills in; fields begin with `at`. */
export function placeFaults(
  { timeZone, currency }: Pick<SetupBody['workshop'], 'timeZone' | 'currency'>,
  at = '',
): FieldFault[] {
  return [
    ...(isTimeZone(timeZone) ? [] : [{ pointer: `${at}/timeZone`, code: 'workshop/time-zone-unknown' }]),
    ...(isBilledIn(currency) ? [] : [{ pointer: `${at}/currency`, code: 'setup/unknown-currency' }]),
  ];
}

function isBilledIn(currency: string): boolean {
  return (currencies as readonly string[]).includes(currency);
}
