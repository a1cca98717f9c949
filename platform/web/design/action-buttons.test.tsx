// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import { ActionButtons } from './action-buttons.tsx';

const allowed = (action: string) => ({ action, allowed: true, reasons: [] });
const labels: Record<string, string> = {
  sign: 'Sign contract',
  estimate: 'Estimate',
  note: 'Note',
  print: 'Print',
  cancel: 'Cancel',
};
const label = (action: string) => labels[action] ?? action;

describe('action buttons', () => {
  it('make the first allowed action the primary button and run it', async () => {
    const run = vi.fn();
    await renderScreen(
      <ActionButtons
        actions={[allowed('note'), allowed('estimate')]}
        order={['sign', 'estimate']}
        {...{ label, run }}
      />,
    );
    const [first] = screen.getAllByRole('button');
    expect(first?.textContent).toBe('Estimate');
    await userEvent.click(screen.getByRole('button', { name: 'Estimate' }));
    expect(run).toHaveBeenCalledWith('estimate');
  });

  it('show no button for what is not possible, but the missing thing as a link to where it is done', async () => {
    const sign = {
      action: 'sign',
      allowed: false,
      reasons: [{ code: 'repair-order/not-confirmed', detail: 'Car wash is not asked.' }],
    };
    await renderScreen(
      <ActionButtons actions={[sign]} where={() => '#confirmations'} {...{ label, run: vi.fn() }} />,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Sign contract')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Car wash is not asked.' }).getAttribute('href')).toBe(
      '#confirmations',
    );
  });

  it('keep quiet actions behind "All actions"', async () => {
    const run = vi.fn();
    await renderScreen(
      <ActionButtons
        actions={[allowed('cancel'), allowed('print')]}
        quiet={['cancel']}
        {...{ label, run }}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /All actions/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Cancel' }));
    expect(run).toHaveBeenCalledWith('cancel');
  });
});
