// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import words from '#modules/registry/api/locales/en.json' with { type: 'json' };
import spanish from '#modules/registry/api/locales/es.json' with { type: 'json' };
import chinese from '#modules/registry/api/locales/zh-CN.json' with { type: 'json' };
import { renderFor } from '#tests/web/render-for.tsx';
import { rights, roles, whoMay } from '../../rules/index.ts';
import RightsPage from './rights-page.tsx';

describe('the table of rights', () => {
  it('shows every action against every role, ticked as the server holds to it', async () => {
    await renderFor('administrator', <RightsPage />, { registry: words });
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(roles.length + 1);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(Object.keys(rights).length);
    const settle = within(table).getByRole('rowheader', { name: 'Take payments' }).closest('tr');
    expect(within(settle as HTMLElement).getAllByRole('img')).toHaveLength(whoMay('payment.receive').length);
  }, 20_000);

  it.each([
    ['zh-CN', chinese],
    ['en', words],
    ['es', spanish],
  ])('calls every right by a name in %s', (_, { right }) => {
    const named: Record<string, Record<string, string>> = right;
    const nameless = Object.keys(rights).filter((key) => {
      const [thing = '', action = ''] = key.split('.');
      return !named[thing]?.[action];
    });
    expect(nameless).toEqual([]);
  });
});
