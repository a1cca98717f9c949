// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { FuelGauge } from './fuel-gauge.tsx';

function Gauge() {
  const [percent, set] = useState<number | null>(null);
  return <FuelGauge value={percent} onChange={set} />;
}

const gauge = () => screen.getByRole('slider', { name: 'Fuel' });
/** The test's browser knows no pointers, so a mouse speaks for one. */
const tapAt = (clientX: number, clientY: number) =>
  fireEvent(gauge(), new MouseEvent('pointerdown', { bubbles: true, clientX, clientY }));

describe('fuel gauge', () => {
  it('says that nothing was noted until somebody did', async () => {
    await renderScreen(<Gauge />, { reception: words });
    expect(gauge().getAttribute('aria-valuetext')).toBe('not noted');
  });

  it('puts the needle where it is tapped', async () => {
    await renderScreen(<Gauge />, { reception: words });
    vi.spyOn(gauge(), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 240, 128));
    tapAt(120, 20);
    expect(gauge().getAttribute('aria-valuetext')).toBe('50 %');
    tapAt(32, 111);
    expect(gauge().getAttribute('aria-valuetext')).toBe('0 %');
  });

  it('is moved by the arrow keys in steps of five', async () => {
    await renderScreen(<Gauge />, { reception: words });
    gauge().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(gauge().getAttribute('aria-valuenow')).toBe('55');
  });
});
