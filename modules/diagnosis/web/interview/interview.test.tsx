// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import type { ConcernInterview, Question } from '../use-diagnosis.ts';
import { PointStep } from './point-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { TriedStep } from './tried-step.tsx';

const inEnglish = (en: string) => ({ 'zh-CN': en, en, es: en });
const question: Question = {
  ...{ key: 'sound', aspect: 'what', kind: 'one', text: inEnglish('What does it sound like?') },
  options: [
    { key: 'squeal', text: inEnglish('squeal') },
    { key: 'knock', text: inEnglish('knock') },
  ],
};
const concern: ConcernInterview = {
  ...{ concernId: 'c1', position: 1, said: 'temperature gauge wrong', words: 'temperature gauge wrong' },
  ...{ kind: 'electrical', versions: [], needsShowing: true, reproduction: null, observations: [] },
  interview: {
    ...{ id: 'i1', symptom: 'electrical', setVersion: 1, locale: 'en', partSaid: 'temperature-gauge' },
    ...{ partShown: null, shownAt: null, questions: [question], answers: [], openCount: 1, summary: '' },
    ...{ hinderedBy: null, confirmed: null },
  },
};
const show = (piece: React.ReactNode) => renderScreen(piece, { diagnosis: words });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a question', () => {
  it('INSP-1 is answered by one tap, which leads on', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    const next = vi.fn();
    await show(<QuestionStep concern={concern} symptom="electrical" question={question} next={next} />);
    await userEvent.click(button('squeal'));
    expect(heard[0]).toMatchObject({
      path: '/api/v1/concerns/c1/answers',
      body: {
        symptom: 'electrical',
        answers: [{ questionKey: 'sound', choices: ['squeal'], words: null, skippedBecause: null }],
      },
    });
    expect(next).toHaveBeenCalledOnce();
  });

  it('INSP-1 is skipped only with a reason', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    await show(<QuestionStep concern={concern} symptom="electrical" question={question} next={() => {}} />);
    await userEvent.click(button('Skip this question'));
    expect(heard).toEqual([]);
    await userEvent.click(button('Customer does not know'));
    expect(heard[0]?.body).toMatchObject({
      answers: [{ choices: [], skippedBecause: 'Customer does not know' }],
    });
  });

  it('stays when the server refuses', async () => {
    listen(() => ({ status: 409, body: { code: 'lifecycle/wrong-state', detail: 'The car has left.' } }));
    const next = vi.fn();
    await show(<QuestionStep concern={concern} symptom="electrical" question={question} next={next} />);
    await userEvent.click(button('knock'));
    await screen.findByText('The car has left.');
    expect(next).not.toHaveBeenCalled();
  });
});

describe('what was typed', () => {
  const words: Question = { ...{ key: 'more', aspect: 'how', kind: 'text', text: inEnglish('More?') } };
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'More?' });

  it('INSP-1 stays when it could not be sent, and when somebody leafs back and forth', async () => {
    listen(() => ({ status: 409, body: { code: 'lifecycle/wrong-state', detail: 'The car has left.' } }));
    const step = <QuestionStep concern={concern} symptom="electrical" question={words} next={() => {}} />;
    await show(step);
    await userEvent.type(field(), 'only uphill, in the rain');
    await userEvent.click(button('Next'));
    expect(field().value).toBe('only uphill, in the rain');
    await screen.findByText('The car has left.');
    cleanup();
    await show(step);
    expect(field().value).toBe('only uphill, in the rain');
  });
});

describe('at the desk', () => {
  it('INSP-1 is answered by its digit, once, however often it is pressed', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    const next = vi.fn();
    await show(<QuestionStep concern={concern} symptom="electrical" question={question} next={next} />);
    await userEvent.keyboard('2');
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
    expect(heard).toHaveLength(1);
    expect(heard[0]?.body).toMatchObject({ answers: [{ choices: ['knock'] }] });
  });
});

describe('pointing at the car', () => {
  it('A1 asks for new words when another gauge is tapped than was said', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    await show(<PointStep concern={concern} next={() => {}} />);
    await userEvent.click(button('fuel gauge'));
    expect(button('Shown on the car: fuel gauge').disabled).toBe(true);
    const field = screen.getByRole('textbox', { name: 'The concern in new words' });
    await userEvent.clear(field);
    await userEvent.type(field, 'fuel gauge wrong');
    await userEvent.click(button('Shown on the car: fuel gauge'));
    expect(heard[0]).toMatchObject({
      path: '/api/v1/concerns/c1/shown',
      body: { part: 'fuel-gauge', words: 'fuel gauge wrong' },
    });
  });

  it('INSP-2 takes the part that was said with one tap', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    await show(<PointStep concern={concern} next={() => {}} />);
    await userEvent.click(button('temperature gauge'));
    await userEvent.click(button('Shown on the car: temperature gauge'));
    expect(heard[0]?.body).toEqual({ part: 'temperature-gauge' });
  });
});

describe('trying it together', () => {
  it('INSP-2 says how it showed, or that it did not', async () => {
    const heard = listen(() => ({ body: { concernId: 'c1', visitId: 'v1' } }));
    await show(<TriedStep concern={concern} next={() => {}} />);
    expect(button('Yes, it showed').disabled).toBe(true);
    await userEvent.click(button('No, it did not show'));
    expect(heard[0]?.body).toEqual({ reproduced: false, how: null });
  });
});
