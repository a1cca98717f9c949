import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { HoursField, MoneyField, QuantityField } from '#platform/web/design/index.ts';
import { SubjectPicker } from '../../shared/subject-picker.tsx';
import type { LineTyped } from './package-lines.ts';
import css from './packages.module.css';

/** What a package is made of: operations, parts, and other costs by name. */
export function PackageLinesFields() {
  const { t } = useTranslation('registry');
  return (
    <Form.List name="lines">
      {(rows, { add, remove }) => (
        <Form.Item label={t('package.lines')} required>
          <ul className={css.lines}>
            {rows.map(({ key, name }) => (
              <Form.Item key={key} noStyle shouldUpdate>
                {({ getFieldValue }) => (
                  <LineFields
                    place={name}
                    typed={getFieldValue(['lines', name]) as LineTyped | undefined}
                    remove={() => remove(name)}
                  />
                )}
              </Form.Item>
            ))}
          </ul>
          <Button size="small" onClick={() => add({})}>
            {t('package.add-line')}
          </Button>{' '}
          <Button size="small" onClick={() => add({ name: '' })}>
            {t('package.add-cost')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

interface LineFieldsProps {
  place: number;
  typed: LineTyped | undefined;
  remove(): void;
}

function LineFields({ place, typed = {}, remove }: LineFieldsProps) {
  const { t } = useTranslation('registry');
  const isCost = !typed.subject && typeof typed.name === 'string';
  const isPart = typed.subject?.startsWith('part:');
  return (
    <li>
      {isCost ? (
        <Form.Item name={[place, 'name']} rules={[{ required: true, message: t('package.name-needed') }]}>
          <Input maxLength={200} placeholder={t('package.cost')} aria-label={t('package.cost')} />
        </Form.Item>
      ) : (
        <Form.Item name={[place, 'subject']} rules={[{ required: true, message: t('package.pick-needed') }]}>
          <SubjectPicker placeholder={t('package.pick')} {...(typed.words ? { chosen: typed.words } : {})} />
        </Form.Item>
      )}
      {isCost ? (
        <span />
      ) : isPart ? (
        <Form.Item name={[place, 'quantityMilli']}>
          <QuantityField aria-label={t('package.quantity')} />
        </Form.Item>
      ) : (
        <Form.Item name={[place, 'hoursSeconds']}>
          <HoursField aria-label={t('op-code.hours')} />
        </Form.Item>
      )}
      <Form.Item name={[place, 'fixedMinor']}>
        <MoneyField aria-label={t('package.line-price')} />
      </Form.Item>
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={remove} />
    </li>
  );
}
