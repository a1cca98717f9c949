// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import words from '#modules/delivery/api/locales/en.json' with { type: 'json' };
import { enter, type Session } from '#platform/web/session/session.ts';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import { PassVerdict } from './pass-verdict.tsx';

const car = {
  visitId: 'v1',
  plate: { text: '京L·V1500', country: 'CN', kind: 'blue' },
  make: 'Maxus',
  model: 'G10',
  arrivedAt: '2026-11-21T01:00:00Z',
  greetedAt: null,
  gatePassAt: '2026-11-21T08:00:00Z',
};
const pass = {
  ...{ number: 'GP2026-000087', state: 'valid', ground: 'paid', issuedAt: '2026-11-21T08:00:00Z' },
  ...{ usedAt: null, voidedAt: null, car, exit: { action: 'recordExit', allowed: true, reasons: [] } },
};

const guard: Session = {
  user: {
    id: 'u1',
    staffId: 's1',
    name: '马建国',
    email: null,
    phone: null,
    locale: 'en',
    secondFactor: false,
  },
  organization: { id: 'o1', name: '华信汽车' },
  organizations: [{ id: 'o1', name: '华信汽车' }],
  workshops: [
    {
      ...{
        id: 'w1',
        name: '海淀',
        country: 'CN',
        currency: 'CNY',
        timeZone: 'Asia/Shanghai',
        locale: 'zh-CN',
      },
      ...{ roles: ['guard'], rights: ['gate.see', 'visit.record-exit'] },
    },
  ],
};

async function show(check: object, status = 200) {
  enter(guard);
  const heard = listen(({ method }) => (method === 'GET' ? { status, body: check } : { body: {} }));
  const done = vi.fn();
  await renderScreen(<PassVerdict code="903010" done={done} />);
  i18next.addResourceBundle('en', 'delivery', words);
  return { heard, done };
}

describe('a gate pass at the gate', () => {
  it('SETL-4 is green when it is right, and lets the car out with its code', async () => {
    const { heard, done } = await show(pass);
    expect(await screen.findByText('May leave')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Let it out' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    const exit = heard.find(({ method }) => method === 'POST');
    expect([exit?.path, exit?.body]).toEqual(['/api/v1/visits/v1/exit', { code: '903010' }]);
  });

  it('DLVR-4 refuses in words while the kit is on, with no button to let it out', async () => {
    const reasons = [{ code: 'visit/protection-kit-still-on', detail: 'The protection kit is still on.' }];
    await show({ ...pass, exit: { action: 'recordExit', allowed: false, reasons } });
    expect((await screen.findByRole('alert')).textContent).toContain('The protection kit is still on.');
    expect(screen.queryByRole('button', { name: 'Let it out' })).toBeNull();
  });

  it('refuses a code nobody issued', async () => {
    await show(
      { code: 'settlement/gate-pass-unknown', detail: 'There is no gate pass with this code.' },
      409,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('There is no gate pass with this code.');
  });
});
