import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { HoursField } from '#platform/web/design/index.ts';
import css from './times.module.css';

/** Flat-rate times that differ by make and model; without a model they hold for the whole make. */
export function TimesFields() {
  const { t } = useTranslation('registry');
  return (
    <Form.List name="times">
      {(rows, { add, remove }) => (
        <Form.Item label={t('op-code.times')}>
          <ul className={css.times}>
            {rows.map(({ key, name }) => (
              <li key={key}>
                <Form.Item
                  name={[name, 'make']}
                  rules={[{ required: true, message: t('op-code.make-needed') }]}
                >
                  <Input placeholder={t('vehicle.make')} aria-label={t('vehicle.make')} maxLength={80} />
                </Form.Item>
                <Form.Item name={[name, 'model']}>
                  <Input
                    placeholder={t('op-code.every-model')}
                    aria-label={t('vehicle.model-name')}
                    maxLength={80}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'standardSeconds']}
                  rules={[{ required: true, message: t('op-code.hours-needed') }]}
                >
                  <HoursField aria-label={t('op-code.hours')} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('remove')}
                  onClick={() => remove(name)}
                />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => add()}>
            {t('op-code.add-time')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}
