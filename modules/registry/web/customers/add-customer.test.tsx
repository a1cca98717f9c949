// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import words from '#modules/registry/api/locales/en.json' with { type: 'json' };
import { renderFor } from '#tests/web/render-for.tsx';
import { listen } from '#tests/web/screen.tsx';
import { AddCustomer } from './add-customer.tsx';

describe('a new customer', () => {
  it('FILE-1 is on file with a name and a phone', async () => {
    const heard = listen(() => ({ status: 201, body: { id: 'c1' } }));
    const { address } = await renderFor('receptionist', <AddCustomer onClose={vi.fn()} />, {
      registry: words,
    });
    await userEvent.type(screen.getByLabelText('Name'), '张三');
    await userEvent.click(screen.getByLabelText(/Phone/));
    await userEvent.paste('13800000001');
    await userEvent.click(screen.getByRole('button', { name: 'Add customer' }));
    await waitFor(() => expect(address()).toBe('/customers/c1'));
    expect(heard[0]?.body).toEqual({
      ...{ kind: 'person', name: '张三', workshopId: 'w1' },
      contacts: [{ kind: 'phone', value: '13800000001', primary: true }],
    });
  });

  it('refuses a phone nobody can call at the field it stands in', async () => {
    const detail = 'There is no such phone number.';
    listen(() => ({
      status: 422,
      body: {
        ...{ status: 422, code: 'request/invalid', detail: 'Some of what was entered does not fit.' },
        errors: [{ pointer: '/contacts/0/value', code: 'contact/phone-not-valid', detail }],
      },
    }));
    await renderFor('receptionist', <AddCustomer onClose={vi.fn()} />, { registry: words });
    await userEvent.type(screen.getByLabelText('Name'), '张三');
    await userEvent.type(screen.getByLabelText(/Phone/), '1');
    await userEvent.click(screen.getByRole('button', { name: 'Add customer' }));
    expect((await screen.findByRole('alert')).textContent).toContain(detail);
  });
});
