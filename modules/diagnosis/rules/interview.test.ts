import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import {
  type Answer,
  needsShowing,
  openQuestions,
  partSaid,
  type Question,
  refuseAnswers,
  refuseFinish,
} from './interview.ts';
import { refuseQuestions } from './question-set.ts';
import { composeSummary, type SummaryWords } from './summary.ts';

const text = (en: string) => ({ en, 'zh-CN': en, es: en });
const options = (...keys: string[]) => keys.map((key) => ({ key, text: text(key) }));
const questions: Question[] = [
  {
    key: 'part',
    aspect: 'what',
    kind: 'one',
    text: text('Which?'),
    options: options('fuel-gauge', 'windows'),
    part: true,
  },
  {
    key: 'situation',
    aspect: 'when',
    kind: 'many',
    text: text('When?'),
    options: options('braking', 'turning'),
  },
  { key: 'more', aspect: 'how', kind: 'text', text: text('More?') },
];
const given = (questionKey: string, more: Partial<Answer> = {}): Answer => ({
  questionKey,
  choices: [],
  words: null,
  skippedBecause: null,
  ...more,
});
const faults = (answer: Answer) => {
  const refusal = refuseAnswers(questions, [answer]);
  return isRefusal(refusal) ? (refusal.fields?.map(({ code }) => code) ?? []) : [];
};

describe('an answer', () => {
  it.each([
    [given('situation', { choices: ['braking', 'turning'] }), []],
    [given('more', { words: 'only uphill' }), []],
    [given('situation', { skippedBecause: 'in a hurry' }), []],
    [given('colour', { choices: ['red'] }), ['diagnosis/question-unknown']],
    [given('situation', { choices: ['flying'] }), ['diagnosis/choice-unknown']],
    [given('part', { choices: ['fuel-gauge', 'windows'] }), ['diagnosis/one-choice-only']],
    [given('situation'), ['diagnosis/answer-empty']],
    [given('situation', { choices: ['braking'], skippedBecause: 'x' }), ['diagnosis/answered-and-skipped']],
    [given('more', { choices: ['braking'] }), ['diagnosis/choice-unknown']],
  ])('INSP-1 fits its question or is refused: %j', (answer, expected) => {
    expect(faults(answer)).toEqual(expected);
  });

  it('names the part that is meant, the newest one', () => {
    const answers = [given('part', { choices: ['windows'] }), given('part', { choices: ['fuel-gauge'] })];
    expect(partSaid(questions, answers)).toBe('fuel-gauge');
    expect(openQuestions(questions, answers).map(({ key }) => key)).toEqual(['situation', 'more']);
  });
});

describe('a concern about an instrument', () => {
  it.each([
    ['warning-lamp', '灯亮了', null, true],
    ['other', 'temperature gauge wrong', null, true],
    ['electrical', '水温表不准', null, true],
    ['electrical', 'el indicador marca mal', null, true],
    ['electrical', 'the window sticks', 'windows', false],
    ['electrical', 'it shows nonsense', 'fuel-gauge', true],
    ['noise', '刹车时有尖叫声', null, false],
    ['other', '表面有划痕', null, false],
  ])('A1 must be shown on the car: %s “%s” %s → %s', (kind, words, part, expected) => {
    expect(needsShowing({ kind, words, partSaid: part })).toBe(expected);
  });

  it('A1 keeps the interview open until it is shown, then the questions do', () => {
    const facts = { isBegun: true, openCount: 2, needsShowing: true, isShown: false };
    expect(refuseFinish(facts)?.code).toBe('diagnosis/not-shown-on-car');
    expect(refuseFinish({ ...facts, isShown: true })).toMatchObject({
      code: 'diagnosis/questions-open',
      params: { count: 2 },
    });
    expect(refuseFinish({ ...facts, isShown: true, openCount: 0 })).toBeNull();
    expect(refuseFinish({ ...facts, isBegun: false })?.code).toBe('diagnosis/interview-not-begun');
  });
});

describe('the closing summary', () => {
  const words: SummaryWords = {
    locale: 'en',
    said: (w) => `Said: ${w}`,
    meant: (w) => `Meant: ${w}`,
    part: (p) => `Shown: ${p}`,
    aspect: (aspect, answers) => `${aspect}: ${answers}`,
    reproduced: (how) => `Showed: ${how}`,
    notReproduced: (how) => `Did not show: ${how}`,
    and: ', ',
  };

  it('INSP-1 says what was said, meant, shown and answered, newest answer only, and leaves out what was skipped', () => {
    const answers = [
      given('part', { choices: ['windows'] }),
      given('situation', { choices: ['braking'] }),
      given('situation', { choices: ['turning', 'braking'] }),
      given('more', { skippedBecause: 'no time' }),
    ];
    const base = { said: 'temp wrong', questions, answers };
    expect(
      composeSummary(
        { ...base, now: 'fuel wrong', part: 'fuel-gauge', reproduced: { reproduced: false, how: '5 km' } },
        words,
      ),
    ).toBe(
      'Said: temp wrong\nMeant: fuel wrong\nShown: fuel-gauge\nwhen: braking, turning\nDid not show: 5 km',
    );
    expect(composeSummary({ ...base, now: null, part: null, reproduced: null }, words)).toBe(
      'Said: temp wrong\nwhat: windows\nwhen: braking, turning',
    );
  });
});

describe('a set of questions', () => {
  const codes = (set: Question[], symptom: 'noise' | 'warning-lamp' = 'noise') =>
    refuseQuestions(set, symptom)?.fields?.map(({ code }) => code) ?? [];
  it('holds together or is refused', () => {
    expect(codes(questions)).toEqual([]);
    expect(codes([...questions, questions[1] as Question])).toEqual(['diagnosis/question-twice']);
    expect(codes([{ ...(questions[1] as Question), options: options('one') }])).toEqual([
      'diagnosis/options-needed',
    ]);
    expect(codes([{ ...(questions[1] as Question), options: options('a', 'a') }])).toEqual([
      'diagnosis/option-twice',
    ]);
    expect(codes([{ ...(questions[0] as Question), options: options('fuel-gauge', 'flux') }])).toEqual([
      'diagnosis/part-unknown',
    ]);
    expect(codes([{ ...(questions[2] as Question), options: options('a', 'b') }])).toEqual([
      'diagnosis/text-has-no-options',
    ]);
    expect(codes([questions[1] as Question], 'warning-lamp')).toEqual(['diagnosis/which-lamp-needed']);
  });
});
