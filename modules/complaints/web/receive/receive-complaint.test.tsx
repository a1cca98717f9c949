// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { ReceiveComplaint } from './receive-complaint.tsx';

const house = () =>
  listen(({ method }) =>
    method === 'POST'
      ? {
          status: 201,
          body: { id: 'case', number: 'CP2026-000001', state: 'received', level: 3, version: 1 },
        }
      : { body: { items: [], nextCursor: null } },
  );

describe('taking in a complaint', () => {
  beforeEach(() => signedIn(['complaint.receive', 'complaint.handle', 'customer.see']));

  it('CMPL-1 asks for no level where somebody is hurt: it is grave by itself', async () => {
    const heard = house();
    await renderScreen(
      <ReceiveComplaint channel="phone" about={{ visitId: 'v1' }} onClose={() => undefined} />,
      { complaints: words },
    );
    await userEvent.type(screen.getByLabelText('In the customer’s words'), 'The brakes failed');
    expect(screen.getByText('II serious')).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Injury'));
    expect(screen.queryByText('II serious')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take in' }));
    await vi.waitFor(() => expect(heard.some(({ method }) => method === 'POST')).toBe(true));
    expect(heard.find(({ method }) => method === 'POST')?.body).toMatchObject({
      ...{ visitId: 'v1', channel: 'phone', words: 'The brakes failed', level: 3, circumstances: ['injury'] },
    });
  });

  it('sends nothing without the customer’s words', async () => {
    const heard = house();
    await renderScreen(
      <ReceiveComplaint channel="desk" about={{ visitId: 'v1' }} onClose={() => undefined} />,
      {
        complaints: words,
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take in' }));
    const field = screen.getByLabelText('In the customer’s words');
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(heard.some(({ method }) => method === 'POST')).toBe(false);
  });
});
