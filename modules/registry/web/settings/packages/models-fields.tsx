import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './packages.module.css';

/** The cars a package is for; none listed: for every car. */
export function ModelsFields() {
  const { t } = useTranslation('registry');
  return (
    <Form.List name="models">
      {(rows, { add, remove }) => (
        <Form.Item label={t('package.models')} extra={rows.length === 0 ? t('package.all-cars') : null}>
          <ul className={css.models}>
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
                <Form.Item name={[name, 'yearFrom']}>
                  <InputNumber
                    min={1900}
                    max={2200}
                    placeholder={t('package.year-from')}
                    aria-label={t('package.year-from')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'yearTo']}>
                  <InputNumber
                    min={1900}
                    max={2200}
                    placeholder={t('package.year-to')}
                    aria-label={t('package.year-to')}
                  />
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
            {t('package.add-model')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}
