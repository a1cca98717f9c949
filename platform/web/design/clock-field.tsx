import { TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface ClockFieldProps {
  id?: string;
  /** `08:30`. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  disabled?: boolean;
  'aria-label'?: string;
}

/** A time of day without a date: opening hours, shifts. */
export function ClockField({ value, onChange, ...rest }: ClockFieldProps) {
  return (
    <TimePicker
      {...rest}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(picked: Dayjs | null) => onChange?.(picked ? picked.format('HH:mm') : null)}
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
