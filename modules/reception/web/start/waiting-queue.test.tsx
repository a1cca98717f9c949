// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import type { Queue } from './use-reception-queue.ts';
import { WaitingQueue } from './waiting-queue.tsx';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

function queueOf(minutes: number, over: Partial<Queue['items'][number]> = {}): Queue {
  const arrivedAt = minutesAgo(minutes);
  const visit = { id: 'v1', plate: { text: '京A·12345', country: 'CN', kind: 'blue' }, arrivedAt };
  const item = {
    visit: { ...visit, make: 'Toyota', model: 'Corolla', customerName: '张三', firstVisit: true },
    minutes,
    overLimit: minutes > 10,
    tooLongFrom: new Date(Date.parse(arrivedAt) + 601_000).toISOString(),
    measures: [],
    ...over,
  };
  const helpers = [
    { id: 'wang', name: '王伟', roles: ['service-manager'], busy: false, measure: 'manager-receives' },
    { id: 'li', name: '李强', roles: ['technical-expert'], busy: true, measure: 'expert-at-desk' },
  ];
  return { limitMinutes: 10, longestMinutes: minutes, guides: [], items: [item], helpers } as never;
}

describe('the waiting queue', () => {
  beforeEach(() => signedIn(['visit.greet', 'visit.take-measure']));

  it('RECV-1 offers the measures with who is free past the limit, and takes one with a tap', async () => {
    const heard = listen(() => ({ status: 201, body: { items: [] } }));
    await renderScreen(<WaitingQueue queue={queueOf(11)} />, { reception: words });
    await userEvent.click(screen.getByRole('button', { name: 'Manager receives · 王伟' }));
    expect(screen.getByRole('button', { name: 'Expert at the desk' })).toBeTruthy();
    await vi.waitFor(() => expect(heard.some(({ method }) => method === 'POST')).toBe(true));
    const posted = heard.find(({ method }) => method === 'POST');
    expect([posted?.path, posted?.body]).toEqual([
      '/api/v1/visits/v1/measures',
      { kind: 'manager-receives', helperId: 'wang' },
    ]);
  });

  it('RECV-1 stamps the wait that was told with the greeting', async () => {
    const heard = listen(() => ({ body: { items: [] } }));
    await renderScreen(<WaitingQueue queue={queueOf(2)} />, { reception: words });
    expect(screen.queryByRole('button', { name: 'Manager receives · 王伟' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Greet and tell the wait' }));
    await userEvent.click(await screen.findByText('Told to wait 15 min'));
    await vi.waitFor(() =>
      expect(heard.find(({ method }) => method === 'POST')?.body).toEqual({ toldWaitMinutes: 15 }),
    );
  });

  it('RECV-8 marks who comes for the first time', async () => {
    listen(() => ({ body: { items: [] } }));
    await renderScreen(<WaitingQueue queue={queueOf(2)} />, { reception: words });
    expect(screen.getByText('first visit')).toBeTruthy();
  });
});
