import { Input } from 'antd';
import { useEffect, useState } from 'react';

interface SearchFieldProps {
  label: string;
  value: string | null;
  search(q: string | null): void;
}

const pauseMs = 250;

/** Finds while one types; what is sought stays in the address. */
export function SearchField({ label, value, search }: SearchFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => {
    const wanted = typed.trim() || null;
    if (wanted === value) return;
    const pause = setTimeout(() => search(wanted), pauseMs);
    return () => clearTimeout(pause);
  }, [typed, value, search]);
  return (
    <Input.Search
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(q) => search(q.trim() || null)}
      placeholder={label}
      aria-label={label}
      style={{ maxInlineSize: 420 }}
    />
  );
}
