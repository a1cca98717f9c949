import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { recall, remember } from '../remembered.ts';

/**
 * Text that survives a broken page, a reload and a lapsed session, in this tab only:
 * `const [note, setNote, forget] = useDraft('visit.1.note', '')`; forget it once it is saved.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
): [value: Value, change: (next: Value) => void, forget: () => void] {
  const [value, setValue] = useState<Value>(() => readDraft<Value>(key) ?? initial);
  const change = (next: Value) => {
    setValue(next);
    writeDraft(key, next);
  };
  const forget = () => {
    setValue(initial);
    writeDraft(key, null);
  };
  return [value, change, forget];
}

/** The same for a whole form: spread `bind` onto the antd `Form`, call `forget` when it was saved. */
export function useFormDraft<Values extends object>(key: string | undefined, form: FormInstance<Values>) {
  const restored = useRef(key ? readDraft<Partial<Values>>(key) : null);
  const [wasRestored, setWasRestored] = useState(restored.current !== null);
  useEffect(() => {
    if (restored.current) form.setFieldsValue(restored.current as Parameters<typeof form.setFieldsValue>[0]);
  }, [form]);
  return {
    wasRestored,
    bind: {
      onValuesChange: (_: unknown, all: Values) => {
        if (key) writeDraft(key, all);
      },
    },
    forget: () => {
      if (key) writeDraft(key, null);
      setWasRestored(false);
    },
  };
}

/** Another person sits down: what the first one typed is not theirs to see. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('pitlane.draft.')) sessionStorage.removeItem(key);
  }
}

function readDraft<Value>(key: string): Value | null {
  try {
    return JSON.parse(recall(`draft.${key}`, 'session') ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

function writeDraft(key: string, value: unknown): void {
  remember(`draft.${key}`, value === null ? null : JSON.stringify(value), 'session');
}
