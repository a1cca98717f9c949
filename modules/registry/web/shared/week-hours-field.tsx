import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ClockField } from '#platform/web/design/index.ts';
import css from './week-hours.module.css';
import { type DaySpan, weekdays } from './week-hours.tsx';

interface WeekHoursFieldProps {
  value?: readonly DaySpan[];
  onChange?: (spans: DaySpan[]) => void;
  /** Hours a new span begins with. */
  usual?: { from: string; to: string };
}

const ordinary = { from: '08:00', to: '18:00' };

/** Hours of the week, any number of spans a day: a noon break is two. */
export function WeekHoursField({ value = [], onChange, usual = ordinary }: WeekHoursFieldProps) {
  const { t } = useTranslation('registry');
  const monday = value.filter(({ weekday }) => weekday === 1);
  const likeMonday = () =>
    onChange?.(
      [1, 2, 3, 4, 5]
        .flatMap((weekday) => monday.map((span) => ({ ...span, weekday })))
        .concat(value.filter(({ weekday }) => weekday > 5)),
    );
  return (
    <ul className={css.week}>
      {weekdays.map((weekday) => (
        <li key={weekday}>
          <span>{t(`weekday.${weekday}`)}</span>
          <div className={css.spans}>
            {value.map((span, place) =>
              span.weekday === weekday ? (
                <SpanFields
                  // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their place
                  key={place}
                  span={span}
                  change={(next) => onChange?.(value.map((each, at) => (at === place ? next : each)))}
                  remove={() => onChange?.(value.filter((_, at) => at !== place))}
                />
              ) : null,
            )}
            <Button
              type="text"
              size="small"
              icon={<PlusOutlined />}
              aria-label={t('hours.add', { day: t(`weekday.${weekday}`) })}
              onClick={() => onChange?.([...value, { weekday, ...usual }])}
            />
          </div>
        </li>
      ))}
      {monday.length > 0 ? (
        <li>
          <span />
          <Button size="small" onClick={likeMonday}>
            {t('hours.like-monday')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

interface SpanFieldsProps {
  span: DaySpan;
  change(next: DaySpan): void;
  remove(): void;
}

function SpanFields({ span, change, remove }: SpanFieldsProps) {
  const { t } = useTranslation('registry');
  const day = t(`weekday.${span.weekday}`);
  return (
    <span className={css.span}>
      <ClockField
        value={span.from}
        aria-label={`${day} ${t('hours.from')}`}
        onChange={(from) => from && change({ ...span, from })}
      />
      <span aria-hidden="true">–</span>
      <ClockField
        value={span.to}
        aria-label={`${day} ${t('hours.to')}`}
        onChange={(to) => to && change({ ...span, to })}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={t('hours.remove', { day })}
        onClick={remove}
      />
    </span>
  );
}
