// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, renderScreen, signedIn } from '#tests/web/screen.tsx';
import words from '../../../api/locales/en.json' with { type: 'json' };
import { type Picked, PriceListField } from './price-list-field.tsx';

const operation = (id: string, code: string, name: string) => ({
  ...{ id, code, names: { en: name }, standardSeconds: 4_320 },
});
const pads = operation('pads', 'BRK-0201', 'Replace front pads');
const discs = operation('discs', 'BRK-0203', 'Replace front discs');

function priceList(...opCodes: unknown[]) {
  return listen(({ path }) => ({
    body: { items: path === '/api/v1/op-codes' ? opCodes : [], nextCursor: null },
  }));
}

async function renderField(pick: (picked: Picked) => Promise<boolean>) {
  const own = [{ key: 'job', words: 'Job of your own' }];
  await renderScreen(<PriceListField label="Add" placeholder="" draft="entry" own={own} pick={pick} />, {
    'repair-orders': words,
  });
  return screen.getByRole('combobox', { name: 'Add' }) as HTMLInputElement;
}

describe('the field for the price list', () => {
  beforeEach(() => {
    signedIn(['repair-order.write']);
    Element.prototype.scrollIntoView = () => {};
  });

  it('takes the only hit when Enter is faster than the answer, and is empty for the next', async () => {
    priceList(pads);
    const pick = vi.fn((_: Picked) => Promise.resolve(true));
    const field = await renderField(pick);
    await userEvent.type(field, 'BRK-0201{Enter}');
    await vi.waitFor(() => expect(pick).toHaveBeenCalledTimes(1));
    expect(pick.mock.calls[0]?.[0]).toMatchObject({ kind: 'op-code', id: 'pads' });
    expect(field.value).toBe('');
  });

  it('lets one choose by arrow keys, at last what the list does not know', async () => {
    priceList(discs, pads);
    const pick = vi.fn((_: Picked) => Promise.resolve(true));
    const field = await renderField(pick);
    await userEvent.type(field, 'front');
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'BRK-0201Replace front pads1.2 h',
      'BRK-0203Replace front discs1.2 h',
      'Job of your own “front”',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(field, 'front');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(pick.mock.calls.map(([picked]) => picked)).toMatchObject([
      { kind: 'op-code', id: 'discs' },
      { kind: 'own', key: 'job', words: 'front' },
    ]);
  });

  it('gives back what was typed when it was refused', async () => {
    priceList(pads);
    const field = await renderField(() => Promise.resolve(false));
    await userEvent.type(field, 'pads{Enter}');
    await vi.waitFor(() => expect(field.value).toBe('pads'));
  });
});
