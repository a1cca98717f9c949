import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '#platform/web/design/index.ts';
import css from '../../shared/rows.module.css';

/** From which day a price holds, and to which. */
export function ValidityFields() {
  const { t } = useTranslation('registry');
  return (
    <div className={css.pair}>
      <Form.Item name="validFrom" label={t('rate.from')} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item name="validTo" label={t('rate.to')}>
        <DayField />
      </Form.Item>
    </div>
  );
}
