import type { Question } from '../use-diagnosis.ts';

const empty = { 'zh-CN': '', en: '', es: '' };

/** A key nobody has: what is added gets one by itself, people only see the words. */
export function freeKey(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

export function addQuestion(questions: readonly Question[]): Question[] {
  const key = freeKey(
    'question',
    questions.map((question) => question.key),
  );
  const options = ['option-1', 'option-2'].map((option) => ({ key: option, text: { ...empty } }));
  return [...questions, { key, aspect: 'what', kind: 'one', text: { ...empty }, options }];
}

export function addOption(question: Question): Question {
  const options = question.options ?? [];
  const key = freeKey(
    'option',
    options.map((option) => option.key),
  );
  return { ...question, options: [...options, { key, text: { ...empty } }] };
}

/** Moves a question one place; what falls off an end stays. */
export function move(questions: readonly Question[], place: number, by: -1 | 1): Question[] {
  const to = place + by;
  const moved = questions[place];
  if (!moved || to < 0 || to >= questions.length) return [...questions];
  const rest = questions.filter((_, at) => at !== place);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A question in words has nothing to tap. */
export function ofKind(question: Question, kind: Question['kind']): Question {
  const { options, ...rest } = question;
  if (kind === 'text') return { ...rest, kind };
  return options ? { ...question, kind } : addOption(addOption({ ...rest, kind }));
}
