// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { QuantityField } from '#platform/web/design/amount-fields.tsx';
import { renderScreen } from '#tests/web/screen.tsx';
import { AmountCell } from './amount-cell.tsx';

/** A cell beside a button that brings news of the order from elsewhere. */
function Cell({ save }: { save: (value: number) => Promise<boolean> }) {
  const [value, setValue] = useState(1_000);
  return (
    <>
      <AmountCell
        label="Quantity"
        value={value}
        begin={() => {}}
        save={save}
        field={(props) => <QuantityField {...props} />}
      />
      <button type="button" onPointerEnter={() => setValue(3_000)}>
        news
      </button>
    </>
  );
}

const field = () => screen.getByRole('spinbutton', { name: 'Quantity' }) as HTMLInputElement;

describe('a number changed where it stands', () => {
  it('replaces what stood there and is saved with Enter', async () => {
    const save = vi.fn(() => Promise.resolve(true));
    await renderScreen(<Cell save={save} />);
    await userEvent.click(field());
    await userEvent.keyboard('2.5{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith(2_500);
    await userEvent.tab();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('keeps what is being typed when news comes in', async () => {
    await renderScreen(<Cell save={() => Promise.resolve(true)} />);
    await userEvent.click(field());
    await userEvent.keyboard('7');
    await userEvent.hover(screen.getByRole('button', { name: 'news' }));
    expect(field().value).toBe('7');
    await userEvent.keyboard('{Escape}');
    expect(field().value).toBe('3');
  });

  it('keeps what was typed when it is refused', async () => {
    await renderScreen(<Cell save={() => Promise.resolve(false)} />);
    await userEvent.click(field());
    await userEvent.keyboard('9{Enter}');
    expect(field().value).toBe('9');
  });
});
