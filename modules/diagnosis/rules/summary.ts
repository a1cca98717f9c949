import { type Answer, type Aspect, aspects, type Question } from './interview.ts';

export interface Interviewed {
  readonly said: string;
  /** The wording in force, where it is another than the first. */
  readonly now: string | null;
  readonly part: string | null;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly reproduced: { readonly reproduced: boolean; readonly how: string | null } | null;
}

/** The words a summary is made with, in the customer's language. */
export interface SummaryWords {
  readonly locale: 'zh-CN' | 'en' | 'es';
  readonly said: (words: string) => string;
  readonly meant: (words: string) => string;
  readonly part: (part: string) => string;
  readonly aspect: (aspect: Aspect, answers: string) => string;
  readonly reproduced: (how: string) => string;
  readonly notReproduced: (how: string | null) => string;
  readonly and: string;
}

/**
 * INSP-1: the closing summary: what was said first, what is meant now, then the answers by what they are about, each
 * aspect once; what was skipped is left out, for the customer confirms only what they said, and which part was named
 * before it was shown on the car.
 */
export function composeSummary(interview: Interviewed, words: SummaryWords): string {
  const { said, now, part, reproduced } = interview;
  return [
    words.said(said),
    ...(now ? [words.meant(now)] : []),
    ...(part ? [words.part(part)] : []),
    ...aspects.flatMap((aspect) => {
      const answers = answersOf(aspect, interview, words.locale);
      return answers.length > 0 ? [words.aspect(aspect, answers.join(words.and))] : [];
    }),
    ...(reproduced
      ? [reproduced.reproduced ? words.reproduced(reproduced.how ?? '') : words.notReproduced(reproduced.how)]
      : []),
  ].join('\n');
}

function answersOf(
  aspect: Aspect,
  { questions, answers, part }: Interviewed,
  locale: SummaryWords['locale'],
): string[] {
  return questions
    .filter((question) => question.aspect === aspect && !(part && question.part))
    .flatMap((question) => {
      const answer = answers.findLast(({ questionKey }) => questionKey === question.key);
      if (!answer || answer.skippedBecause) return [];
      const chosen = (question.options ?? [])
        .filter(({ key }) => answer.choices.includes(key))
        .map(({ text }) => text[locale]);
      return answer.words ? [...chosen, answer.words] : chosen;
    });
}
