import { client } from '#platform/web/api/client.ts';
import { type PickChoice, RecordPicker } from '#platform/web/design/index.ts';

interface CustomerPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  chosen: { id: string; name: string } | null;
}

/** Finds a customer by part of name or phone. */
export function CustomerPicker({ chosen, ...field }: CustomerPickerProps) {
  return (
    <RecordPicker
      {...field}
      searchKey={['customers']}
      search={findCustomers}
      {...(chosen ? { chosen: { value: chosen.id, label: chosen.name } } : {})}
    />
  );
}

async function findCustomers(q: string): Promise<PickChoice[]> {
  const { data } = await client.GET('/api/v1/customers', {
    params: { query: q ? { q, limit: 10 } : { limit: 10 } },
  });
  return (data?.items ?? []).map(({ id, name, phone, plates }) => ({
    value: id,
    label: name,
    line: [name, phone, plates[0]?.text].filter(Boolean).join('  '),
  }));
}
