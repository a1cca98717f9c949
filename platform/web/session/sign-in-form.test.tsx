// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import { SignInForm } from './sign-in-form.tsx';

async function typeCredentials() {
  await userEvent.type(screen.getByLabelText('E-mail or phone'), 'li.na@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'tall-bay-7-lift');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the sign-in form', () => {
  it('asks for the code only of those who have a second factor, and sends it with the password', async () => {
    const heard = listen(({ body }) =>
      (body as { code?: string }).code
        ? { body: { user: { id: 'u' } } }
        : { status: 401, body: { code: 'sign-in/second-factor-needed', detail: 'Code needed.' } },
    );
    const onSignedIn = vi.fn();
    await renderScreen(<SignInForm onSignedIn={onSignedIn} />);
    await typeCredentials();
    await userEvent.type(await screen.findByLabelText('Code'), '492039');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
    expect(heard.at(-1)?.body).toEqual({
      identifier: 'li.na@example.com',
      password: 'tall-bay-7-lift',
      code: '492039',
    });
  });

  it('tells in the form why nobody was let in, and keeps what was typed', async () => {
    listen(() => ({
      status: 401,
      body: { code: 'sign-in/wrong-credentials', detail: 'That does not match.' },
    }));
    await renderScreen(<SignInForm onSignedIn={vi.fn()} />);
    await typeCredentials();
    expect((await screen.findByRole('alert')).textContent).toContain('That does not match.');
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('tall-bay-7-lift');
  });
});
