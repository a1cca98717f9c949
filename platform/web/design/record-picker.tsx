import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PickChoice {
  value: string;
  /** What stands in the field once chosen. */
  label: string;
  /** What stands in the list: plate, price, stock. */
  line?: ReactNode;
}

interface RecordPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null, choice?: PickChoice) => void;
  /** Names the search in the memory of answers: `['op-codes', workshopId]`. */
  searchKey: readonly string[];
  /** Asks the server for what matches; an empty query gives the first few. */
  search(q: string): Promise<PickChoice[]>;
  /** The words for a value that was chosen before and is not among the hits. */
  chosen?: PickChoice;
  placeholder?: string;
  disabled?: boolean;
  autoFocus?: boolean;
}

/** A field that finds a record by part of its number or name: customer, vehicle, op-code, part. */
export function RecordPicker({ value, onChange, searchKey, search, chosen, ...rest }: RecordPickerProps) {
  const { t } = useTranslation('platform');
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [kept, setKept] = useState(chosen);
  const q = useDeferredValue(typed.trim());
  const hits = useQuery({ queryKey: ['pick', ...searchKey, q], queryFn: () => search(q), enabled: isOpen });
  const choices = hits.data ?? [];
  const known =
    kept && kept.value === value && !choices.some((choice) => choice.value === value) ? [kept] : [];
  return (
    <Select<string, PickChoice>
      {...rest}
      allowClear
      value={value ?? undefined}
      options={[...known, ...choices]}
      optionRender={({ data }) => data.line ?? data.label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setIsOpen}
      loading={hits.isFetching}
      notFoundContent={hits.isFetching ? t('loading') : t('search.nothing', { q: typed })}
      onChange={(next, option) => {
        const choice = Array.isArray(option) ? option[0] : option;
        setKept(choice);
        onChange?.(next ?? null, choice);
      }}
    />
  );
}
