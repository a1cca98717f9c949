// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import words from '#modules/registry/api/locales/en.json' with { type: 'json' };
import { renderFor } from '#tests/web/render-for.tsx';
import { listen } from '#tests/web/screen.tsx';
import { AddVehicle } from './add-vehicle.tsx';

const known = {
  ...{ id: 'v9', plate: { text: '京A·12345', country: 'CN', kind: 'blue' }, make: 'VW', model: 'Lavida' },
  ...{ modelYear: 2019, owner: { id: 'c1', name: '张三' } },
};
const plate = {
  ...{ valid: true, text: '京A·12345', normalized: '京A12345', country: 'CN', kind: 'blue' },
  ...{ problem: null, warnings: [] },
};

describe('a car that comes to the house', () => {
  it('is on file by its plate alone', async () => {
    const heard = listen(({ method }) =>
      method === 'POST'
        ? { status: 201, body: { id: 'v1' } }
        : { body: { vin: null, plate, vehicle: null, matchedBy: null } },
    );
    const { address } = await renderFor('service-advisor', <AddVehicle onClose={vi.fn()} />, {
      registry: words,
    });
    await userEvent.click(screen.getByLabelText(/Plate/));
    await userEvent.paste('京a12345');
    await userEvent.click(screen.getByRole('button', { name: 'Add vehicle' }));
    await waitFor(() => expect(address()).toBe('/vehicles/v1'));
    const added = heard.find(({ method }) => method === 'POST');
    expect(added?.body).toEqual({ plate: { text: '京A12345' }, workshopId: 'w1' });
  });

  it('is recognised while its plate is typed', async () => {
    listen(() => ({ body: { vin: null, plate, vehicle: known, matchedBy: 'plate' } }));
    await renderFor('service-advisor', <AddVehicle onClose={vi.fn()} />, { registry: words });
    await userEvent.click(screen.getByLabelText(/Plate/));
    await userEvent.paste('京A12345');
    const link = await screen.findByRole('link', { name: /京A·12345 · VW Lavida 2019 · 张三/ });
    expect(link.getAttribute('href')).toBe('/vehicles/v9');
  });

  it('is doubted while its VIN is typed, and the VIN that was meant is one tap away', async () => {
    const vin = {
      ...{ valid: false, normalized: 'LSVAA4I82E2123456', suggestion: 'LSVAA4182E2123456', warnings: [] },
      ...{ make: null, country: null, modelYear: null, modelYearIsCertain: false },
      problem: { code: 'vin/mistaken-letter', detail: 'No VIN has “I” (place 7). Is it 1?' },
    };
    listen(() => ({ body: { vin, plate: null, vehicle: null, matchedBy: null } }));
    await renderFor('service-advisor', <AddVehicle onClose={vi.fn()} />, { registry: words });
    const field = screen.getByLabelText(/VIN/);
    await userEvent.click(field);
    await userEvent.paste('LSVAA4I82E2123456');
    expect((await screen.findByText(/No VIN has “I”/)).closest('[role="status"]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Use LSVAA4182E2123456' }));
    expect((field as HTMLInputElement).value).toBe('LSVAA4182E2123456');
  });
});
