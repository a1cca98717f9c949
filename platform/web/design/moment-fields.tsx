import { DatePicker, Input, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useFormatPlace } from './format-place.tsx';
import { useRoom } from './room.ts';
import { instantAt, wallClockAt } from './wall-clock.ts';

interface FieldProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  disabled?: boolean;
  'aria-label'?: string;
}

/** A moment, picked by the workshop's clock; its value is the instant in UTC. */
export function InstantField({ value, onChange, notBefore, ...rest }: FieldProps & { notBefore?: string }) {
  const { timeZone } = useFormatPlace();
  const isPhone = useRoom() === 'phone';
  const shown = value ? wallClockAt(value, timeZone) : null;
  const earliest = notBefore ? wallClockAt(notBefore, timeZone) : undefined;
  const change = (wallClock: string | null) => onChange?.(wallClock ? instantAt(wallClock, timeZone) : null);
  if (isPhone)
    return <OwnPicker {...rest} type="datetime-local" value={shown} min={earliest} onChange={change} />;
  return (
    <DatePicker
      {...rest}
      value={shown ? dayjs(shown) : null}
      onChange={(picked: Dayjs | null) => change(picked?.format('YYYY-MM-DDTHH:mm') ?? null)}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      showNow={Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone}
      needConfirm={false}
      {...(earliest ? { minDate: dayjs(earliest) } : {})}
      style={{ inlineSize: '100%' }}
    />
  );
}

/** A calendar day; its value is `YYYY-MM-DD`. */
export function DayField({ value, onChange, ...rest }: FieldProps) {
  const isPhone = useRoom() === 'phone';
  if (isPhone) return <OwnPicker {...rest} type="date" value={value} onChange={onChange} />;
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(picked: Dayjs | null) => onChange?.(picked?.format('YYYY-MM-DD') ?? null)}
      style={{ inlineSize: '100%' }}
    />
  );
}

/** A time of day without a date, `08:30`: opening hours, shifts. */
export function ClockField({ value, onChange, ...rest }: FieldProps) {
  const isPhone = useRoom() === 'phone';
  if (isPhone) return <OwnPicker {...rest} type="time" value={value} onChange={onChange} />;
  return (
    <TimePicker
      {...rest}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(picked: Dayjs | null) => onChange?.(picked?.format('HH:mm') ?? null)}
      format="HH:mm"
      minuteStep={5}
      needConfirm={false}
      allowClear={false}
      showNow={false}
      suffixIcon={null}
      style={{ inlineSize: '100%' }}
    />
  );
}

interface OwnPickerProps extends FieldProps {
  type: 'datetime-local' | 'date' | 'time';
  min?: string | undefined;
}

/** A phone brings a picker made for thumbs. */
function OwnPicker({ value, onChange, ...rest }: OwnPickerProps) {
  return <Input {...rest} value={value ?? ''} onChange={(event) => onChange?.(event.target.value || null)} />;
}
