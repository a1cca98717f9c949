// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { ArrivalForm } from './arrival-form.tsx';

const corolla = {
  id: 'corolla',
  plate: { text: '京A·12345', country: 'CN', kind: 'blue' },
  make: 'Toyota',
  model: 'Corolla',
  modelYear: 2019,
  owner: null,
};
const unusual = { valid: true, text: 'A12345', warnings: [{ code: 'plate/unusual', detail: 'Unusual.' }] };
const plate = () => screen.getByRole('textbox', { name: 'Plate' });

/** A house that knows one car. */
function house() {
  return listen(({ method, path }) => {
    if (path === '/api/v1/vehicles') return { body: { items: [corolla], nextCursor: null } };
    if (path === '/api/v1/vehicle-identity') return { body: { plate: unusual, vin: null, vehicle: null } };
    if (method === 'POST') return { status: 201, body: { id: 'v1', visitId: 'v1' } };
    return { body: {} };
  });
}

describe('an arrival', () => {
  beforeEach(() => signedIn(['visit.arrive', 'visit.greet']));

  it('opens the visit of a known car from part of its plate, and greets with the same press', async () => {
    const heard = house();
    const { address } = await renderScreen(<ArrivalForm />, { reception: words });
    await userEvent.type(plate(), 'a12345{Enter}');
    await waitFor(() => expect(address()).toBe('/visits/v1'));
    const posted = heard.filter(({ method }) => method === 'POST');
    expect(posted.map(({ path, body }) => [path, body])).toEqual([
      ['/api/v1/visits', { workshopId: 'haidian', channel: 'desk', vehicleId: 'corolla' }],
      ['/api/v1/visits/v1/greet', {}],
    ]);
  });

  it('lets a car wait that came through the gate', async () => {
    const heard = house();
    const { address } = await renderScreen(<ArrivalForm />, { reception: words });
    await userEvent.click(screen.getByText('At the gate'));
    await userEvent.type(plate(), '京A12345{Enter}');
    await waitFor(() => expect(address()).toBe('/visits/v1'));
    expect(heard.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/api/v1/visits',
    ]);
  });

  it('lets another car in by its plate alone when the known one is not meant', async () => {
    const heard = house();
    await renderScreen(<ArrivalForm />, { reception: words });
    await userEvent.type(plate(), 'A12345');
    await userEvent.click(await screen.findByRole('button', { name: 'A new car: A12345' }));
    await waitFor(() =>
      expect(heard.find(({ method }) => method === 'POST')?.body).toEqual({
        workshopId: 'haidian',
        channel: 'desk',
        plate: { text: 'A12345' },
      }),
    );
  });
});
