import type { Locale } from '#platform/server/actor.ts';
import { textIn } from '#platform/server/text.ts';
import type { ConcernInterview } from '../../api/index.ts';
import {
  type Answer,
  composeSummary,
  needsShowing,
  observationLevel,
  openQuestions,
  refuseFinish,
} from '../../rules/index.ts';
import type { ConcernRow, InterviewRow, ObservationRow } from '../records/read-concerns.ts';
import { summaryWords } from './summary-words.ts';

/** The newest answer to each question, as given. */
export function currentAnswers(row: Pick<ConcernRow, 'answers'>): ConcernRow['answers'] {
  return [...new Map(row.answers.map((answer) => [answer.questionKey, answer])).values()];
}

export function wordsInForce(row: Pick<ConcernRow, 'words' | 'versions'>): string {
  return row.versions.at(-1)?.words ?? row.words;
}

/** Whether the concern is about something that must be pointed at. */
export function mustBeShown(row: ConcernRow): boolean {
  return needsShowing({
    kind: row.kind,
    words: `${row.words}\n${wordsInForce(row)}`,
    partSaid: row.interview?.partSaid ?? null,
  });
}

/** What still keeps the interview from its closing summary. */
export function hindrance(row: ConcernRow) {
  const { interview } = row;
  return refuseFinish({
    isBegun: interview !== null,
    openCount: interview ? openQuestions(interview.questions, currentAnswers(row)).length : 0,
    needsShowing: mustBeShown(row),
    isShown: Boolean(interview?.partShown),
  });
}

/** The summary as the answers stand now, in the language the customer is asked in. */
export function summaryOf(row: ConcernRow & { interview: InterviewRow }): string {
  const { interview, words, versions, reproduction } = row;
  return composeSummary(
    {
      said: words,
      now: versions.at(-1)?.words ?? null,
      part: interview.partShown,
      questions: interview.questions,
      answers: currentAnswers(row) satisfies Answer[],
      reproduced: reproduction,
    },
    summaryWords(interview.locale),
  );
}

export function presentConcern(row: ConcernRow, today: string, locale: Locale): ConcernInterview {
  const { id, position, words, kind, reproduction } = row;
  return {
    ...{ concernId: id, position, said: words, words: wordsInForce(row), kind },
    versions: [
      { version: 1, words, reason: 'said', at: row.said_at.toISOString(), byName: row.said_by },
      ...row.versions.map((version) => ({ ...version, at: iso(version.at) })),
    ],
    needsShowing: mustBeShown(row),
    interview: row.interview ? presentInterview({ ...row, interview: row.interview }, locale) : null,
    reproduction: reproduction && { ...reproduction, at: iso(reproduction.at) },
    observations: row.observations.map((observation) => presentObservation(observation, today)),
  };
}

function presentInterview(
  row: ConcernRow & { interview: InterviewRow },
  locale: Locale,
): NonNullable<ConcernInterview['interview']> {
  const { interview, confirmed } = row;
  const { changedAt, shownAt, questions, ...kept } = interview;
  const hindered = hindrance(row);
  const current = currentAnswers(row);
  return {
    ...kept,
    shownAt: shownAt && iso(shownAt),
    questions: questions as NonNullable<ConcernInterview['interview']>['questions'],
    answers: current.map((answer) => ({
      ...answer,
      at: iso(answer.at),
      times: row.answers.filter(({ questionKey }) => questionKey === answer.questionKey).length,
    })),
    openCount: openQuestions(questions, current).length,
    summary: summaryOf(row),
    hinderedBy: hindered && {
      code: hindered.code,
      detail: textIn(locale, `refusal.${hindered.code.replaceAll('/', '.')}`, hindered.params),
    },
    confirmed: confirmed && {
      ...confirmed,
      at: iso(confirmed.at),
      stands: iso(confirmed.at) >= iso(changedAt),
    },
  };
}

function presentObservation(row: ObservationRow, today: string): ConcernInterview['observations'][number] {
  const isOpen = row.reportOn !== null && row.result === null;
  return {
    ...row,
    level: isOpen && row.reportOn ? observationLevel(row.reportOn, today) : null,
    agreedAt: iso(row.agreedAt),
    resultAt: row.resultAt && iso(row.resultAt),
  };
}

function iso(at: string): string {
  return new Date(at).toISOString();
}
