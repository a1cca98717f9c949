import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Question } from './interview.ts';
import { parts } from './parts.ts';
import type { Symptom } from './symptoms.ts';

/**
 * INSP-1: a set of questions holds together: each key once, taps where there is something to tap, and what names the
 * meant part names one that stands on the picture. Questions about a warning lamp ask which.
 */
export function refuseQuestions(questions: readonly Question[], symptom: Symptom): Refusal | null {
  const seen = new Set<string>();
  const faults: FieldFault[] = questions.flatMap((question, place) => {
    const pointer = `/questions/${place}`;
    const isTwice = seen.has(question.key);
    seen.add(question.key);
    if (isTwice) return [{ pointer, code: 'diagnosis/question-twice' }];
    const options = question.options ?? [];
    if (question.kind === 'text')
      return options.length > 0 ? [{ pointer, code: 'diagnosis/text-has-no-options' }] : [];
    if (options.length < 2) return [{ pointer, code: 'diagnosis/options-needed' }];
    if (new Set(options.map(({ key }) => key)).size < options.length)
      return [{ pointer, code: 'diagnosis/option-twice' }];
    const unknown = question.part && options.find(({ key }) => !(parts as readonly string[]).includes(key));
    return unknown ? [{ pointer, code: 'diagnosis/part-unknown', params: { part: unknown.key } }] : [];
  });
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  if (symptom === 'warning-lamp' && !questions.some(({ part }) => part))
    return refuse('request/invalid', {}, [{ pointer: '/questions', code: 'diagnosis/which-lamp-needed' }]);
  return null;
}
