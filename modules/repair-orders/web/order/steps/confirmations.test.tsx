// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import words from '../../../api/locales/en.json' with { type: 'json' };
import type { Order } from '../order.ts';
import { Confirmations } from './confirmations.tsx';

const order = {
  id: 'ro1',
  currency: 'CNY',
  totalMinor: 103_000,
  promisedAt: '2026-11-21T08:30:00.000Z',
  jobs: [{ state: 'planned' }, { state: 'planned' }],
  confirmations: { jobs: false, price: false, time: false, wash: false, oldParts: false },
  wash: null,
  keepOldParts: null,
  allowedActions: [{ action: 'confirm', allowed: true, reasons: [] }],
} as unknown as Order;

const answer = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('button', { name: new RegExp(name) });

describe('the five confirmations', () => {
  it('are ticked one by one, each kept at once, wash and old parts with the answer', async () => {
    const heard = listen(() => ({ body: { id: 'ro1' } }));
    await renderScreen(<Confirmations order={order} />, { 'repair-orders': words });
    expect(screen.getByText(/¥1,030.00 in all/)).toBeTruthy();
    await userEvent.click(answer('Price', 'Explained'));
    await userEvent.click(answer('Car wash', 'No wash'));
    await waitFor(() =>
      expect(heard.map(({ method, path, body }) => [method, path, body])).toEqual([
        ['PUT', '/api/v1/repair-orders/ro1/confirmations', { price: true }],
        ['PUT', '/api/v1/repair-orders/ro1/confirmations', { wash: { wanted: false } }],
      ]),
    );
    expect(answer('Price', 'Explained').getAttribute('aria-pressed')).toBe('true');
    expect(answer('Car wash', 'No wash').getAttribute('aria-pressed')).toBe('true');
    expect(answer('Jobs', 'Explained').getAttribute('aria-pressed')).toBe('false');
  });

  it('loses the tick the server has refused', async () => {
    const refused = { status: 409, body: { code: 'repair-order/already-signed', detail: 'Signed.' } };
    listen(() => refused);
    await renderScreen(<Confirmations order={order} />, { 'repair-orders': words });
    await userEvent.click(answer('Jobs', 'Explained'));
    await waitFor(() => expect(answer('Jobs', 'Explained').getAttribute('aria-pressed')).toBe('false'));
  });
});
