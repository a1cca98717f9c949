import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './recalls.module.css';

/** Models and years of the make that a recall is for, where the maker sends no list of VINs. */
export function RecallModelsFields() {
  const { t } = useTranslation('registry');
  return (
    <Form.List name="models">
      {(rows, { add, remove }) => (
        <Form.Item label={t('recall.models')} extra={t('recall.models-hint')}>
          <ul className={css.models}>
            {rows.map(({ key, name }) => (
              <li key={key}>
                <Form.Item name={[name, 'model']}>
                  <Input
                    placeholder={t('op-code.every-model')}
                    aria-label={t('vehicle.model-name')}
                    maxLength={80}
                  />
                </Form.Item>
                {(['yearFrom', 'yearTo'] as const).map((year) => (
                  <Form.Item key={year} name={[name, year]}>
                    <InputNumber
                      min={1900}
                      max={2200}
                      placeholder={t(`package.${year === 'yearFrom' ? 'year-from' : 'year-to'}`)}
                      aria-label={t(`package.${year === 'yearFrom' ? 'year-from' : 'year-to'}`)}
                    />
                  </Form.Item>
                ))}
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('remove')}
                  onClick={() => remove(name)}
                />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => add({})}>
            {t('package.add-model')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}
