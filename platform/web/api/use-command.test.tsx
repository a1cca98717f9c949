// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, Form, Input } from 'antd';
import { describe, expect, it } from 'vitest';
import { listen, renderScreen } from '#tests/web/screen.tsx';
import { RefusalAlert } from './refusal-notice.tsx';
import { useCommand } from './use-command.ts';

const token = { name: 'Supplier', scopes: ['all.read'] };

function MakeToken() {
  const [form] = Form.useForm();
  const make = useCommand('post', '/api/v1/access-tokens', { form, show: 'inline' });
  return (
    <Form form={form} initialValues={token} onFinish={(body: typeof token) => void make.run({ body })}>
      <RefusalAlert of={make} />
      <Form.Item name="name" label="Name">
        <Input />
      </Form.Item>
      <Button htmlType="submit">Make</Button>
    </Form>
  );
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Make' }));

describe('a command', () => {
  it('PLAT-4 keeps its key when the answer was lost and it is sent again, and takes a new one for the next wish', async () => {
    let answered = false;
    const heard = listen(() => (answered ? { status: 201, body: { token: 't' } } : 'no answer'));
    await renderScreen(<MakeToken />);
    await press();
    await screen.findByText('The server does not answer.', {}, { timeout: 5_000 });
    answered = true;
    await press();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    const lost = new Set(heard.map(({ headers }) => headers.get('idempotency-key')));
    expect(lost.size).toBe(1);
    await press();
    await waitFor(() =>
      expect(new Set(heard.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2),
    );
  });

  it('marks the refused field with its sentence and keeps what was typed', async () => {
    const errors = [{ pointer: '/name', code: 'field/needed', detail: 'Name the program.' }];
    listen(() => ({
      status: 422,
      body: { code: 'request/invalid', detail: 'Some of it does not fit.', errors },
    }));
    await renderScreen(<MakeToken />);
    await press();
    expect(await screen.findAllByText('Name the program.')).not.toHaveLength(0);
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Supplier');
  });

  it('says it comes from our page', async () => {
    const heard = listen(() => ({ status: 201, body: { token: 't' } }));
    await renderScreen(<MakeToken />);
    await press();
    await waitFor(() => expect(heard[0]?.headers.get('x-pitlane-client')).toBe('web'));
  });
});
