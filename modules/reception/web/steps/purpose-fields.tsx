import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { purposes } from '#modules/repair-orders/rules/index.ts';
import css from './steps.module.css';

/** RECV-3: one main purpose, others beside it. */
export function PurposeFields() {
  const { t } = useTranslation('reception');
  const main: unknown = Form.useWatch('mainPurpose');
  return (
    <>
      <Form.Item name="mainPurpose" label={t('describe.main-purpose')}>
        <Radio.Group
          optionType="button"
          className={css.choices}
          options={purposes.map((value) => ({ value, label: t(`repair-orders:visit.purpose.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="otherPurposes" label={t('describe.other-purposes')}>
        <Checkbox.Group
          options={purposes
            .filter((value) => value !== main)
            .map((value) => ({ value, label: t(`repair-orders:visit.purpose.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
