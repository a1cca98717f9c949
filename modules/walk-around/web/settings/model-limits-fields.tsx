import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './templates.module.css';

/** Limits of their own for single makes and models. */
export function ModelLimitsFields() {
  const { t } = useTranslation('walk-around');
  const needed = [{ required: true, message: t('template.needed') }];
  return (
    <Form.List name="perModel">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.model}>
              <Form.Item name={[name, 'make']} label={t('template.make')} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, 'model']} label={t('template.model')}>
                <Input maxLength={100} placeholder={t('template.every-model')} />
              </Form.Item>
              <Form.Item name={[name, 'amberAt']} label={t('template.amber-at')} rules={needed}>
                <InputNumber step={0.1} />
              </Form.Item>
              <Form.Item name={[name, 'redAt']} label={t('template.red-at')} rules={needed}>
                <InputNumber step={0.1} />
              </Form.Item>
              <Button type="text" onClick={() => remove(name)}>
                {t('template.remove')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('template.add-model')}</Button>
        </>
      )}
    </Form.List>
  );
}
