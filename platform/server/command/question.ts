import type { Tx } from '../database/tx.ts';

/**
 * What an earlier stage wants to know and only a later one can say: the earlier declares the question, the later answers
 * it, the composition introduces them, and neither looks ahead.
 */
export interface Question<Input, Answer> {
  readonly name: string;
  /** Never there: it only carries the types. */
  readonly types?: { readonly input: Input; readonly answer: Answer };
}

export interface Answering {
  readonly question: string;
  answer(input: unknown, context: AnswerContext): Promise<unknown>;
}

interface AnswerContext {
  readonly tx: Tx;
  readonly now: Date;
}

/** Declares a question; `name` is `<module>.<what>`, and one answer in the whole house. */
export function question<Input, Answer>(name: string): Question<Input, Answer> {
  return { name };
}

/** Answers a question of an earlier stage, in the transaction of whoever asks. */
export function answering<Input, Answer>(
  { name }: Question<Input, Answer>,
  answer: (input: Input, context: AnswerContext) => Promise<Answer>,
): Answering {
  return { question: name, answer: (input, context) => answer(input as Input, context) };
}

export type AskQuestion = <Input, Answer>(
  question: Question<Input, Answer>,
  input: Input,
) => Promise<Answer | null>;

/** Puts questions to those who answer; null where nobody does, as in a house without that stage. */
export function askOf(answers: readonly Answering[], context: AnswerContext): AskQuestion {
  return async <Input, Answer>({ name }: Question<Input, Answer>, input: Input) => {
    const found = answers.find((each) => each.question === name);
    return found ? ((await found.answer(input, context)) as Answer) : null;
  };
}
