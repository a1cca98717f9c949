import { describe, expect, it } from 'vitest';
import type { ConcernInterview, Question } from '../use-diagnosis.ts';
import { isTaken, nextOpen, stepsOf } from './steps.ts';

const text = { 'zh-CN': '?', en: '?', es: '?' };
const questions: Question[] = [
  { key: 'sound', aspect: 'what', kind: 'one', text },
  { key: 'more', aspect: 'how', kind: 'text', text },
];
const answer = (questionKey: string) => ({
  ...{ questionKey, choices: [], words: 'x', skippedBecause: null, at: '2026-11-21T01:00:00.000Z', times: 1 },
});
const concern = (more: Partial<ConcernInterview>, answered: string[] = []): ConcernInterview => ({
  ...{
    concernId: 'c1',
    position: 1,
    said: 'x',
    words: 'x',
    kind: 'noise',
    versions: [],
    needsShowing: false,
  },
  ...{ reproduction: null, observations: [] },
  interview: {
    ...{
      id: 'i1',
      symptom: 'noise',
      setVersion: 1,
      locale: 'en',
      partSaid: null,
      partShown: null,
      shownAt: null,
    },
    ...{
      questions,
      answers: answered.map(answer),
      openCount: 2,
      summary: '',
      hinderedBy: null,
      confirmed: null,
    },
  },
  ...more,
});

describe('the way through an interview', () => {
  const steps = stepsOf(questions);

  it('INSP-1 goes question by question, to the car, the trial and the summary', () => {
    expect(steps.map(({ kind }) => kind)).toEqual(['question', 'question', 'point', 'tried', 'summary']);
    expect(nextOpen(steps, concern({}))).toBe(0);
    expect(nextOpen(steps, concern({}, ['sound']))).toBe(1);
  });

  it('A1 stops at the car when it must be shown there, and passes by when not', () => {
    const answered = ['sound', 'more'];
    expect(nextOpen(steps, concern({ needsShowing: true }, answered))).toBe(2);
    expect(nextOpen(steps, concern({}, answered))).toBe(3);
  });

  it('ends at its summary, also when everything was done', () => {
    const tried = { reproduced: true, how: 'x', at: '2026-11-21T01:00:00.000Z', byName: '李娜' };
    const done = concern({ reproduction: tried }, ['sound', 'more']);
    expect(nextOpen(steps, done)).toBe(4);
    expect(steps.filter((step) => isTaken(step, done))).toHaveLength(4);
    expect(nextOpen(steps, { ...done, interview: null })).toBe(0);
  });
});
