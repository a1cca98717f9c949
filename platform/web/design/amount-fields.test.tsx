// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { MoneyField, PercentField } from './amount-fields.tsx';

afterEach(cleanup);

let kept: number | null = null;
function Money({ field: Field }: { field: typeof MoneyField }) {
  const [value, setValue] = useState<number | null>(null);
  kept = value;
  return <Field aria-label="amount" value={value} onChange={setValue} />;
}

async function typing(text: string, field = MoneyField): Promise<string> {
  render(<Money field={field} />);
  const input = screen.getByLabelText<HTMLInputElement>('amount');
  await userEvent.type(input, text);
  await userEvent.tab();
  return input.value;
}

describe('an amount as it is typed', () => {
  it('is kept in the smallest unit and shown with its decimals', async () => {
    expect(await typing('310.5')).toBe('310.50');
    expect(kept).toBe(31_050);
  });

  it('QUOTE-6 with three decimals is not rounded behind anybody: it stays as typed for the server to refuse', async () => {
    expect(await typing('310.505')).toBe('310.505');
    expect(Number.isInteger(kept)).toBe(false);
  });

  it('QUOTE-6 is exact where floating point is not', async () => {
    await typing('1.15');
    expect(kept).toBe(115);
  });

  it('keeps a percentage finer than a hundredth for the server to refuse', async () => {
    await typing('12.345', PercentField);
    expect(Number.isInteger(kept)).toBe(false);
  });
});
