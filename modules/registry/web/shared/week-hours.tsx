import { useTranslation } from 'react-i18next';
import { Facts } from '#platform/web/design/index.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Some hours of a day of the week, `08:00` to `12:00`. */
export interface DaySpan {
  weekday: number;
  from: string;
  to: string;
}

/** A week at a glance. */
export function WeekHours({ spans, empty }: { spans: readonly DaySpan[]; empty: string }) {
  const { t } = useTranslation('registry');
  return (
    <Facts
      facts={weekdays.map((weekday) => [
        t(`weekday.${weekday}`),
        <span key={weekday} className="num">
          {spans
            .filter((span) => span.weekday === weekday)
            .toSorted((a, b) => a.from.localeCompare(b.from))
            .map(({ from, to }) => `${from}–${to}`)
            .join('  ') || empty}
        </span>,
      ])}
    />
  );
}
