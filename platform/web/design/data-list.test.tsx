// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '#tests/web/screen.tsx';
import { DataList } from './data-list.tsx';

const rows = [
  { id: '1', name: 'Li Na' },
  { id: '2', name: 'Wang Jianguo' },
  { id: '3', name: 'Zhang Wei' },
];
const grown = {
  rows,
  hasMore: false,
  more: vi.fn(),
  loading: false,
  loadingMore: false,
  problem: null,
  again: vi.fn(),
};

async function renderCustomers(list = grown) {
  return renderScreen(
    <DataList
      label="Customers"
      list={list}
      columns={[{ key: 'name', title: 'Name', render: ({ name }) => name }]}
      rowKey={({ id }) => id}
      href={({ id }) => `/customers/${id}`}
      empty={<p>No customers yet</p>}
    />,
  );
}

describe('a list of records', () => {
  it('is walked with the arrow keys and opened with Enter', async () => {
    const { address } = await renderCustomers();
    const table = screen.getByRole('table', { name: 'Customers' });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(within(table).getAllByRole('row')[2]);
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/customers/2');
  });

  it('asks for more where it ends', async () => {
    const more = vi.fn();
    await renderCustomers({ ...grown, hasMore: true, more });
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(more).toHaveBeenCalledOnce();
  });

  it('says what will appear while it is empty', async () => {
    await renderCustomers({ ...grown, rows: [] });
    expect(screen.getByText('No customers yet')).toBeTruthy();
  });
});
