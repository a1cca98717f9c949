import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ClockField } from '#platform/web/design/moment-fields.tsx';
import css from './first-run.module.css';
import type { DayWish } from './setup-wish.ts';

/** A week at a glance: which days, from when to when. */
export function OpeningHours() {
  const { t } = useTranslation('platform');
  const form = Form.useFormInstance();
  const days = Form.useWatch<DayWish[] | undefined>(['workshop', 'days'], { form, preserve: true }) ?? [];
  const likeMonday = () =>
    form.setFieldValue(
      ['workshop', 'days'],
      days.map((day) => ({ ...day, opens: days[0]?.opens, closes: days[0]?.closes })),
    );
  return (
    <Form.Item
      required
      label={t('setup.hours')}
      extra={
        <Button type="link" size="small" style={{ padding: 0 }} onClick={likeMonday}>
          {t('setup.hours-like-monday')}
        </Button>
      }
    >
      <ul className={css.week}>
        {days.map(({ weekday, isOpen }, index) => (
          <li key={weekday}>
            <Form.Item noStyle name={['workshop', 'days', index, 'weekday']} hidden>
              <Input type="hidden" />
            </Form.Item>
            <Form.Item noStyle name={['workshop', 'days', index, 'isOpen']} valuePropName="checked">
              <Checkbox>{t(`weekday.${weekday}`)}</Checkbox>
            </Form.Item>
            <TimeField index={index} edge="opens" weekday={weekday} disabled={!isOpen} />
            <span aria-hidden="true">–</span>
            <TimeField index={index} edge="closes" weekday={weekday} disabled={!isOpen} />
          </li>
        ))}
      </ul>
    </Form.Item>
  );
}

interface TimeFieldProps {
  index: number;
  weekday: number;
  edge: 'opens' | 'closes';
  disabled: boolean;
}

function TimeField({ index, weekday, edge, disabled }: TimeFieldProps) {
  const { t } = useTranslation('platform');
  return (
    <Form.Item noStyle name={['workshop', 'days', index, edge]} rules={[{ required: !disabled }]}>
      <ClockField disabled={disabled} aria-label={`${t(`weekday.${weekday}`)} ${t(`setup.${edge}`)}`} />
    </Form.Item>
  );
}
