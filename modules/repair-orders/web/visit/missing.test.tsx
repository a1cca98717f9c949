// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { Missing } from './missing.tsx';
import type { VisitSteps } from './use-visit-steps.tsx';

const gaps = [
  { code: 'repair-order/no-promised-time', detail: 'No time is promised.', where: 'promise' as const },
  { code: 'visit/no-key-tag', detail: 'The key has no tag yet.', where: 'key' as const },
];
const held = [
  {
    action: 'order.estimate',
    allowed: false,
    reasons: [{ code: 'repair-order/no-promised-time', detail: 'No time is promised.' }],
  },
];

function stepsWith(may: string[]): VisitSteps {
  return {
    offered: [],
    current: null,
    tapped: null,
    may: (step) => may.includes(step),
    run: vi.fn(),
    close: vi.fn(),
  };
}

describe('what is missing', () => {
  it('is said once: before the step it holds up, or among the debts of reception', async () => {
    await renderScreen(<Missing gaps={gaps} held={held} steps={stepsWith([])} />, { 'repair-orders': words });
    const before = screen.getByRole('region', { name: 'Before “Make estimate”' });
    expect(within(before).getByText('No time is promised.')).toBeTruthy();
    const debts = screen.getByRole('region', { name: 'Still missing' });
    expect(
      within(debts)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['The key has no tag yet.']);
  });

  it('leads to where it is made up for, for who may do that', async () => {
    const steps = stepsWith(['visit.takeKey']);
    await renderScreen(<Missing gaps={gaps} held={held} steps={steps} />, { 'repair-orders': words });
    await userEvent.click(screen.getByRole('button', { name: 'The key has no tag yet.' }));
    expect(steps.run).toHaveBeenCalledWith('visit.takeKey');
    expect(screen.queryByRole('button', { name: 'No time is promised.' })).toBeNull();
  });
});
