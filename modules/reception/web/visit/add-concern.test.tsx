// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import words from '../../api/locales/en.json' with { type: 'json' };
import { AddConcern } from './add-concern.tsx';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Customer concern' });

describe('a concern', () => {
  it('is kept by Enter as it was said, and the field is free for the next one', async () => {
    const heard = listen(() => ({ status: 201, body: { id: 'c1' } }));
    await renderScreen(<AddConcern visitId="v1" />, { reception: words });
    await userEvent.type(field(), 'squeals when braking{Enter}');
    expect(heard[0]).toMatchObject({
      path: '/api/v1/visits/v1/concerns',
      body: { words: 'squeals when braking', kind: 'other' },
    });
    expect(field().value).toBe('');
  });

  it('stays in the field when it was refused', async () => {
    listen(() => ({ status: 409, body: { code: 'lifecycle/wrong-state', detail: 'Not now.' } }));
    await renderScreen(<AddConcern visitId="v1" />, { reception: words });
    await userEvent.type(field(), 'smells of petrol{Enter}');
    await screen.findByText('Not now.');
    expect(field().value).toBe('smells of petrol');
  });
});
