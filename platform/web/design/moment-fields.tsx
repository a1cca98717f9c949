import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useFormatPlace } from './format-place.tsx';
import { instantAt, wallClockAt } from './wall-clock.ts';

interface FieldProps<Value> {
  id?: string;
  value?: Value | null;
  onChange?: (value: Value | null) => void;
  disabled?: boolean;
}

/** A moment, picked by the workshop's clock; its value is the instant in UTC. */
export function InstantField({
  value,
  onChange,
  notBefore,
  ...rest
}: FieldProps<string> & { notBefore?: string }) {
  const { timeZone } = useFormatPlace();
  const isHere = Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone;
  const change = (picked: Dayjs | null) =>
    onChange?.(picked ? instantAt(picked.format('YYYY-MM-DDTHH:mm'), timeZone) : null);
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(wallClockAt(value, timeZone)) : null}
      onChange={change}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      showNow={isHere}
      needConfirm={false}
      {...(notBefore ? { minDate: dayjs(wallClockAt(notBefore, timeZone)) } : {})}
      style={{ inlineSize: '100%' }}
    />
  );
}

/** A calendar day; its value is `YYYY-MM-DD`. */
export function DayField({ value, onChange, ...rest }: FieldProps<string>) {
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(picked: Dayjs | null) => onChange?.(picked ? picked.format('YYYY-MM-DD') : null)}
      style={{ inlineSize: '100%' }}
    />
  );
}
