// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PromiseChoiceContext } from '#modules/reception/web/index.ts';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import CompletionPiece from './completion-piece.tsx';
import type { Completion } from './use-completion.ts';

const today = (clock: string) => `2026-11-21T${clock}:00.000Z`;
const reason = { technician: null, bay: null, skill: null, part: null, decides: false };
const completion: Completion = {
  readyAt: today('09:30'),
  workDoneAt: today('09:00'),
  confidence: { level: 'medium', percent: 65 },
  slackMinutes: 30,
  computedAt: today('01:00'),
  openJobs: 12,
  jobs: [
    {
      jobId: 'j1',
      title: 'Replace front pads',
      startsAt: today('07:00'),
      endsAt: today('09:00'),
      technician: { id: 't1', name: 'Chen Bo' },
      bay: { id: 'b3', name: '3' },
      work: [{ startsAt: today('07:00'), endsAt: today('09:00') }],
      reasons: [
        { ...reason, code: 'bay-free', at: today('06:10'), bay: '3' },
        { ...reason, code: 'part-arrives', at: today('07:00'), part: 'Brake pads', decides: true },
      ],
    },
  ],
};

async function draw(answer: Completion) {
  listen(() => ({ status: 200, body: answer }));
  const choice = { promisedAt: null, promise: vi.fn(), computed: vi.fn() };
  await renderScreen(
    <PromiseChoiceContext value={choice}>
      <CompletionPiece visitId="v1" />
    </PromiseChoiceContext>,
    { workshop: words },
  );
  return choice;
}

describe('the computed time on the promise step', () => {
  it('QUOTE-5 shows how sure it is and what it waits for, and is promised with one tap', async () => {
    const choice = await draw(completion);
    await screen.findByText(/Fairly sure/);
    expect(screen.getByText(/^bay 3 is free/)).toBeTruthy();
    expect(screen.getByText(/^Brake pads arrives/).tagName).toBe('B');
    expect(choice.computed).toHaveBeenLastCalledWith(today('09:30'));
    await userEvent.click(screen.getByRole('button', { name: 'Promise this time' }));
    expect(choice.promise).toHaveBeenCalledWith(today('09:30'));
  });

  it('QUOTE-5 says so when the shop cannot say, with what is missing', async () => {
    const never = { ...reason, code: 'nobody-skilled' as const, at: null, decides: true };
    const job = { ...completion.jobs[0], startsAt: null, endsAt: null, work: [], reasons: [never] };
    await draw({
      ...completion,
      ...{ readyAt: null, workDoneAt: null, confidence: null, jobs: [job as Completion['jobs'][number]] },
    });
    await screen.findByText('The shop cannot say when it will be ready.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('there is no technician')).toBeTruthy();
  });
});
