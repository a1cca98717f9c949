// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '#platform/web/api/client.ts';
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import type { Queue } from '../start/use-reception-queue.ts';
import { WaitAlarm } from './wait-alarm.tsx';

const manager = ['visit.take-measure', 'front-desk.keep'];
const minutesAgo = (minutes: number, seconds = 0) =>
  new Date(Date.now() - minutes * 60_000 - seconds * 1_000).toISOString();

interface Wait {
  id: string;
  arrivedAt: string;
  measures?: { takenAt: string }[];
}

function queueOf(...waits: Wait[]): Queue {
  const items = waits.map(({ id, arrivedAt, measures = [] }) => ({
    visit: { id, arrivedAt, plate: { text: `京A·${id}`, country: 'CN', kind: 'blue' }, make: 'Toyota' },
    tooLongFrom: new Date(Date.parse(arrivedAt) + 601_000).toISOString(),
    measures: measures.map((one) => ({ id: 'm', kind: 'agent-greets', helper: null, ...one })),
  }));
  const helpers = [
    { id: 'wang', name: '王伟', roles: ['service-manager'], busy: false, measure: 'manager-receives' },
  ];
  return { limitMinutes: 10, longestMinutes: 12, guides: [], items, helpers } as never;
}

async function show(queue: Queue, rights = manager) {
  answers.clear();
  signedIn(rights);
  const heard = listen(({ method }) => (method === 'GET' ? { body: queue } : { status: 201, body: {} }));
  await renderScreen(<WaitAlarm />, { reception: words });
  return heard;
}

describe('the alarm of a wait', () => {
  it('A15 calls the manager on whatever page, and keeps a measure with one tap', async () => {
    const heard = await show(queueOf({ id: '1', arrivedAt: minutesAgo(10, 2) }));
    expect((await screen.findByRole('alert')).textContent).toContain('A customer waits too long');
    expect(screen.getByText('Who could help')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Manager receives · 王伟' }));
    await vi.waitFor(() => expect(heard.some(({ method }) => method === 'POST')).toBe(true));
    const posted = heard.find(({ method }) => method === 'POST');
    expect([posted?.path, posted?.body]).toEqual([
      '/api/v1/visits/1/measures',
      { kind: 'manager-receives', helperId: 'wang' },
    ]);
  });

  it('A15 is quiet before the limit, and while a measure is fresh', async () => {
    const fresh = { id: '2', arrivedAt: minutesAgo(20), measures: [{ takenAt: minutesAgo(3) }] };
    const heard = await show(queueOf({ id: '1', arrivedAt: minutesAgo(9) }, fresh));
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not stand before who is at the desk and does not run the house', async () => {
    const heard = await show(queueOf({ id: '1', arrivedAt: minutesAgo(30) }), ['visit.take-measure']);
    expect(heard).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('A15 asks anew about who still waits after a measure, and counts the others', async () => {
    const old = { id: '1', arrivedAt: minutesAgo(25), measures: [{ takenAt: minutesAgo(11) }] };
    await show(queueOf(old, { id: '2', arrivedAt: minutesAgo(12) }));
    const alarm = await screen.findByRole('alert');
    expect(alarm.textContent).toContain('京A·1');
    expect(alarm.textContent).toContain('1 more');
  });
});
