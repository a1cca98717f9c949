import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { partSources, partUnits } from '../../rules/index.ts';
import { NamesFields } from '../shared/names.tsx';
import type { Part } from '../shared/records.ts';
import css from '../shared/rows.module.css';

export type PartTyped = Pick<Part, 'number' | 'names' | 'source' | 'unit' | 'maker' | 'critical'>;

/** A part of the catalogue, the same for every workshop of the group. */
export function PartFields() {
  const { t } = useTranslation('registry');
  return (
    <>
      <Form.Item name="number" label={t('part.number')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={60} className="num" />
      </Form.Item>
      <NamesFields />
      <div className={css.pair}>
        <Form.Item name="source" label={t('part.source')} required>
          <Select options={partSources.map((value) => ({ value, label: t(`part-source.${value}`) }))} />
        </Form.Item>
        <Form.Item name="unit" label={t('part.unit')} required>
          <Select options={partUnits.map((value) => ({ value, label: t(`part-unit.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="maker" label={t('part.maker')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="critical" valuePropName="checked">
        <Checkbox>{t('part.critical')}</Checkbox>
      </Form.Item>
    </>
  );
}
