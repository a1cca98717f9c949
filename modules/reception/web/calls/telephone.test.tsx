// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import orderWords from '#modules/repair-orders/api/locales/en.json' with { type: 'json' };
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { Telephone } from './telephone.tsx';

const counts = { today: 3, missedToday: 1, due: 1, late: 1, lateToday: 0 };
const car = {
  vehicleId: 'corolla',
  plate: { text: '京A·12345', country: 'CN', kind: 'blue' },
  make: 'Toyota',
  model: 'Corolla',
  visit: {
    id: 'v1',
    stage: 'work',
    state: 'in-house',
    promisedAt: null,
    promise: { level: 'none', minutes: null },
    advisorName: '李娜',
  },
};

const past = {
  ...{ visits: [], recalls: [], complaints: [], declinedWork: [], repairWarranties: [] },
  ...{ lastAsked: null, warranty: null, customer: null, firstVisit: true, dueMinor: 0, currency: 'CNY' },
};

/** A house that knows one number. */
function house() {
  return listen(({ method, path }) => {
    if (path === '/api/v1/callers')
      return {
        body: { number: '+8613800000001', customers: [{ id: 'c1', name: '张三', cars: [car] }], senders: [] },
      };
    if (path === '/api/v1/phone-calls' && method === 'GET')
      return { body: { items: [], nextCursor: null, counts } };
    if (path === '/api/v1/vehicles/corolla/past') return { body: past };
    if (method === 'POST') return { status: 201, body: { id: 'call' } };
    return { body: { items: [] } };
  });
}

describe('the telephone', () => {
  beforeEach(() => signedIn(['call.note', 'customer.see']));

  it('RECV-7 shows the caller and the state of the car from the number, and keeps the call', async () => {
    const heard = house();
    await renderScreen(<Telephone />, { reception: words, 'repair-orders': orderWords });
    await userEvent.type(screen.getByLabelText('Number of the caller'), '13800000001');
    const caller = await screen.findByRole('region', { name: '张三' });
    expect(within(caller).getByText('Work')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write the call down' }));
    await vi.waitFor(() => expect(heard.some(({ method }) => method === 'POST')).toBe(true));
    expect(heard.find(({ method }) => method === 'POST')?.body).toMatchObject({
      number: '13800000001',
      customerId: 'c1',
      vehicleId: 'corolla',
      visitId: 'v1',
      outcome: 'answered',
    });
  });

  it('RECV-7 asks until when somebody calls back', async () => {
    const heard = house();
    await renderScreen(<Telephone />, { reception: words, 'repair-orders': orderWords });
    await userEvent.click(screen.getByText('To call back', { selector: '.ant-radio-button-label' }));
    await userEvent.click(screen.getByRole('button', { name: 'Write the call down' }));
    expect(await screen.findByText('Say until when.')).toBeTruthy();
    expect(heard.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('RECV-7 asks when somebody who rings wants to come, and keeps the wish with the call', async () => {
    signedIn(['call.note', 'customer.see', 'appointment-wish.note']);
    const heard = house();
    await renderScreen(<Telephone />, { reception: words, 'repair-orders': orderWords });
    await userEvent.type(screen.getByLabelText('Number of the caller'), '13800000001');
    await screen.findByRole('region', { name: '张三' });
    await userEvent.click(screen.getByRole('combobox', { name: /^Purpose/ }));
    await userEvent.click(
      await screen.findByText('Appointment', { selector: '.ant-select-item-option-content' }),
    );
    expect(await screen.findByLabelText(/^Wanted on/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write the call down' }));
    expect(await screen.findByText('Choose the day.')).toBeTruthy();
    expect(heard.some(({ method }) => method === 'POST')).toBe(false);
  });
});
