import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** Says a rule's no at the field that was typed, so that the screen marks it. */
export function atField(pointer: string, refusal: Refusal): Refusal {
  if (refusal.fields) return refusal;
  return refuse('request/invalid', {}, [{ pointer, code: refusal.code, params: refusal.params }]);
}
