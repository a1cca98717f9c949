import type { FieldFault } from '#platform/rules/refusal.ts';

/** How the customer gave their word. */
export interface CustomerWord {
  readonly channel: 'on-site' | 'phone' | 'link';
  readonly phone?: string | undefined;
  readonly words?: string | undefined;
  readonly signature?: string | undefined;
}

/**
 * CHANGE-2: a yes on the spot, or by link on the customer's own phone, is signed; one on the phone says which number was called and in what words it came, and
 * is signed for later. A no needs neither.
 */
export function wordFaults(word: CustomerWord, saysYes: boolean): FieldFault[] {
  if (word.channel !== 'phone')
    return saysYes && !word.signature ? [{ pointer: '/signature', code: 'field/needed' }] : [];
  return [
    ...(word.phone ? [] : [{ pointer: '/phone', code: 'field/needed' }]),
    ...(word.words ? [] : [{ pointer: '/words', code: 'field/needed' }]),
    ...(word.signature ? [{ pointer: '/signature', code: 'decision/signed-on-the-phone' }] : []),
  ];
}
