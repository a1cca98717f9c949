import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { convertDistance, odometerReasons } from '#modules/registry/rules/index.ts';
import { useFormat } from '#platform/web/design/index.ts';
import type { GiveBack } from '../visit/use-give-back.ts';
import css from './deliver.module.css';

/** A29: the odometer as it came beside what it shows now; beyond a road test it says what the car was driven for. */
export function ReturnReadings({ giveBack }: { giveBack: GiveBack }) {
  const { t } = useTranslation('delivery');
  const format = useFormat();
  const { odometer: before, unit, fuelPercent } = giveBack.received;
  if (before === null) return null;
  return (
    <section className={css.work} aria-label={t('deliver.readings')}>
      <h3 className={css.title}>{t('deliver.readings')}</h3>
      <div className={css.readings}>
        <Form.Item
          name="odometer"
          label={t('deliver.odometer')}
          extra={t('deliver.came-with', { value: format.number(before), unit })}
          rules={[{ required: true, message: t('refusal.delivery.odometer-needed') }]}
        >
          <InputNumber<number>
            size="large"
            inputMode="numeric"
            min={0}
            max={4_000_000}
            precision={0}
            controls={false}
            suffix={unit}
            className={css.reading}
          />
        </Form.Item>
        <Form.Item
          name="fuelPercent"
          label={t('deliver.fuel')}
          extra={fuelPercent === null ? undefined : t('deliver.fuel-came', { value: fuelPercent })}
        >
          <InputNumber<number>
            size="large"
            inputMode="numeric"
            min={0}
            max={100}
            precision={0}
            controls={false}
            suffix="%"
            className={css.reading}
          />
        </Form.Item>
      </div>
      <Difference giveBack={giveBack} before={before} />
    </section>
  );
}

function Difference({ giveBack, before }: { giveBack: GiveBack; before: number }) {
  const { t } = useTranslation('delivery');
  const now: number | null | undefined = Form.useWatch('odometer');
  if (now === null || now === undefined || now === before) return null;
  const { unit } = giveBack.received;
  if (now < before) return <WhyLess />;
  const driven = convertDistance({ value: now - before, unit }, 'km');
  const { roadTestKm, roadTestedKm } = giveBack;
  const isBeyond = driven > roadTestKm;
  return (
    <>
      <p className={isBeyond ? css.against : css.quiet} role="status">
        {t(isBeyond ? 'deliver.driven-beyond' : 'deliver.driven', { driven, allowed: roadTestKm })}
        {roadTestedKm > 0 ? ` ${t('deliver.road-tested', { km: roadTestedKm })}` : ''}
      </p>
      {isBeyond ? (
        <Form.Item
          name="odometerExplanation"
          label={t('deliver.driven-for')}
          rules={[{ required: true, whitespace: true, message: t('deliver.driven-for-needed') }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      ) : null}
    </>
  );
}

/** The odometer shows less than at reception: one of the two readings is wrong, or something happened to it. */
function WhyLess() {
  const { t } = useTranslation('delivery');
  return (
    <Form.Item
      name="odometerReason"
      label={t('deliver.why-less')}
      rules={[{ required: true, message: t('deliver.answer-needed') }]}
    >
      <Radio.Group
        optionType="button"
        options={odometerReasons.map((value) => ({
          value,
          label: t(`deliver.less.${value}`),
        }))}
      />
    </Form.Item>
  );
}
