import type { FieldFault } from '#platform/rules/refusal.ts';

/** What a schema says of a value that does not fit, as far as a person can be told. */
export interface FormIssue {
  code?: string | undefined;
  message?: string | undefined;
  origin?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}

/** The fault of one field in words for people: missing, too small, not among the choices. */
export function fieldFault(pointer: string, issue: FormIssue): FieldFault {
  return { pointer, code: `field/${codeOf(issue)}`, params: paramsOf(issue) };
}

/** The schema's message is the only place that tells a missing value from one of the wrong type. */
function codeOf({ code, message, origin, minimum }: FormIssue): string {
  if (code === 'invalid_type') return typeFault(message ?? '');
  if (code === 'too_small') return origin === 'string' && minimum === 1 ? 'needed' : 'too-small';
  if (code === 'too_big') return 'too-big';
  return code === 'invalid_value' ? 'not-a-choice' : 'wrong-form';
}

/** A price with three decimals is half a cent of nothing: a whole number was expected, and a number came. */
function typeFault(message: string): string {
  if (message.endsWith('received undefined')) return 'needed';
  return /expected int, received number$/.test(message) ? 'too-fine' : 'wrong-type';
}

function paramsOf({ code, minimum, maximum }: FormIssue): Record<string, number> {
  if (code === 'too_small') return { least: Number(minimum) };
  return code === 'too_big' ? { most: Number(maximum) } : {};
}
