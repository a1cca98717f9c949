import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { isInstrument } from './parts.ts';

export type InLanguages = Readonly<Record<'zh-CN' | 'en' | 'es', string>>;

/** What a question is after: the seven of a thorough interview. */
export const aspects = ['what', 'where', 'when', 'how', 'how-often', 'who', 'why'] as const;
export type Aspect = (typeof aspects)[number];

export const questionKinds = ['one', 'many', 'text'] as const;

export interface Question {
  readonly key: string;
  readonly aspect: Aspect;
  readonly kind: (typeof questionKinds)[number];
  readonly text: InLanguages;
  readonly options?: readonly { readonly key: string; readonly text: InLanguages }[];
  /** Its answer names the part that is meant, to be shown on the car. */
  readonly part?: boolean;
}

/** An answer as it was given: choices, words, or why it was left open. */
export interface Answer {
  readonly questionKey: string;
  readonly choices: readonly string[];
  readonly words: string | null;
  readonly skippedBecause: string | null;
}

/** INSP-1: an answer fits its question, or says why there is none; what fits no question is kept nowhere. */
export function refuseAnswers(questions: readonly Question[], answers: readonly Answer[]): Refusal | null {
  const faults = answers.flatMap((answer, place) => {
    const question = questions.find(({ key }) => key === answer.questionKey);
    const code = question ? faultOf(question, answer) : 'diagnosis/question-unknown';
    return code ? [{ pointer: `/answers/${place}`, code } satisfies FieldFault] : [];
  });
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

function faultOf(question: Question, { choices, words, skippedBecause }: Answer): string | null {
  const isEmpty = choices.length === 0 && !words;
  if (skippedBecause) return isEmpty ? null : 'diagnosis/answered-and-skipped';
  if (isEmpty) return 'diagnosis/answer-empty';
  if (question.kind === 'text') return choices.length > 0 ? 'diagnosis/choice-unknown' : null;
  const known = new Set(question.options?.map(({ key }) => key));
  if (choices.some((choice) => !known.has(choice))) return 'diagnosis/choice-unknown';
  return question.kind === 'one' && choices.length > 1 ? 'diagnosis/one-choice-only' : null;
}

/** The part the customer says it is, if a question asked for it. */
export function partSaid(questions: readonly Question[], answers: readonly Answer[]): string | null {
  const asked = questions.filter(({ part }) => part).map(({ key }) => key);
  return answers.findLast(({ questionKey }) => asked.includes(questionKey))?.choices[0] ?? null;
}

/** Words by which customers speak of what they read the car by, in the three languages. */
const instrumentWords =
  /gauge|instrument|warning (lamp|light)|dashboard (lamp|light)|(水温|燃油|油|车速|转速|里程|仪)表|仪表|故障灯|报警灯|警告灯|指示灯|testigo|indicador|cuadro de instrumentos|aguja/i;

/**
 * A1: customers name the wrong gauge. A concern about an instrument, a gauge or a lamp is not understood before it was
 * shown on the car.
 */
export function needsShowing(concern: {
  readonly kind: string;
  readonly words: string;
  readonly partSaid: string | null;
}): boolean {
  if (concern.kind === 'warning-lamp') return true;
  if (concern.partSaid) return isInstrument(concern.partSaid);
  return instrumentWords.test(concern.words);
}

/** Questions nobody has answered or skipped yet. */
export function openQuestions(questions: readonly Question[], answers: readonly Answer[]): Question[] {
  const answered = new Set(answers.map(({ questionKey }) => questionKey));
  return questions.filter(({ key }) => !answered.has(key));
}

export interface InterviewFacts {
  readonly isBegun: boolean;
  readonly openCount: number;
  readonly needsShowing: boolean;
  readonly isShown: boolean;
}

/** INSP-1, A1: what still keeps an interview from its closing summary. */
export function refuseFinish(facts: InterviewFacts): Refusal | null {
  if (!facts.isBegun) return refuse('diagnosis/interview-not-begun');
  if (facts.needsShowing && !facts.isShown) return refuse('diagnosis/not-shown-on-car');
  if (facts.openCount > 0) return refuse('diagnosis/questions-open', { count: facts.openCount });
  return null;
}
