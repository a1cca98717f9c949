// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import registry from '#modules/registry/api/locales/en.json' with { type: 'json' };
import orderWords from '#modules/repair-orders/api/locales/en.json' with { type: 'json' };
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
const past = {
  visits: [],
  recalls: [
    {
      ...{ recallId: 'r1', number: 'S2026M0041V', kind: 'recall', titles: { en: 'Replace airbag inflator' } },
      ...{ safety: true, publishedOn: '2026-03-16', validUntil: null, state: 'open', certain: true },
      ...{ job: null, doneElsewhere: null },
    },
  ],
  complaints: [
    {
      ...{ id: 'c1', number: 'CP2026-000002', level: 2, words: '刹车异响修了两次', ownerName: '李娜' },
      ...{ receivedAt: '2026-11-18T02:00:00Z', mayOpen: true },
    },
  ],
  declinedWork: [
    {
      jobId: 'j1',
      visitId: 'v0',
      title: '更换前轮胎',
      finding: null,
      safety: true,
      totalMinor: 42_000,
      declinedAt: '2026-06-01T02:00:00Z',
      reason: null,
    },
  ],
  lastAsked: { visitId: 'v0', at: '2026-06-01T02:00:00Z', words: ['刹车异响'] },
  warranty: null,
  repairWarranties: [],
  customer: { id: 'c1', name: '张三', accountClass: 'A', consents: [] },
  firstVisit: false,
  dueMinor: 5_000,
  currency: 'CNY',
  warrantyEndsOn: null,
  warrantyEndsOdometer: null,
};
const plate = () => screen.getByRole('textbox', { name: 'Plate' });

/** A house that knows one car. */
function house() {
  return listen(({ method, path }) => {
    if (path === '/api/v1/vehicles') return { body: { items: [corolla], nextCursor: null } };
    if (path === '/api/v1/vehicles/corolla/past') return { body: past };
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

  it('RECV-2 shows the past of the car as soon as its plate says which one it is', async () => {
    house();
    await renderScreen(<ArrivalForm />, { reception: words, 'repair-orders': orderWords, registry });
    await userEvent.type(plate(), 'A12345');
    const glance = await screen.findByRole('region', { name: 'The past of this car' });
    await within(glance).findByText('更换前轮胎');
    expect(glance.textContent).toContain('刹车异响');
    expect(glance.textContent).toContain('Class A');
    expect(glance.textContent).toContain('Unpaid from before');
    expect(glance.textContent).toContain('Replace airbag inflator');
    expect(glance.textContent).toContain('刹车异响修了两次');
    expect(within(glance).getByRole('link', { name: 'CP2026-000002' })).toBeTruthy();
  });
});
