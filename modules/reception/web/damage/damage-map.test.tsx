// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { DamageMap } from './damage-map.tsx';

const left = () => screen.getByRole('button', { name: 'Mark damage: Left side' });

describe('damage map', () => {
  it('says where the car was tapped, in ten-thousandths of the picture', async () => {
    const tap = vi.fn();
    await renderScreen(<DamageMap marks={[]} tap={tap} />, { reception: words });
    const picture = left().querySelector('svg');
    if (!picture) throw new Error('The car is not drawn');
    vi.spyOn(picture, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 360, 132));
    fireEvent.click(left(), { clientX: 100, clientY: 53, detail: 1 });
    expect(tap).toHaveBeenCalledWith({ view: 'left', xBp: 2_500, yBp: 2_500 });
  });

  it('marks the middle of a side by keyboard', async () => {
    const tap = vi.fn();
    await renderScreen(<DamageMap marks={[]} tap={tap} />, { reception: words });
    left().focus();
    await userEvent.keyboard('{Enter}');
    expect(tap).toHaveBeenCalledWith({ view: 'left', xBp: 5_000, yBp: 5_000 });
  });

  it('is only looked at when nothing may be marked any more', async () => {
    await renderScreen(<DamageMap marks={[]} />, { reception: words });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
