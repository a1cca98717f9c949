import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, HoursField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { payers, repairCategories, skills } from '../../../rules/index.ts';
import { blanksAsNull, changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import { NamesFields } from '../../shared/names.tsx';
import type { OpCode } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { TimesFields } from './times-fields.tsx';

type OpCodeTyped = Pick<
  OpCode,
  'code' | 'names' | 'standardSeconds' | 'skill' | 'repairCategory' | 'defaultPayer' | 'vague' | 'times'
> & { archived?: boolean };

const startingWith: Partial<OpCodeTyped> = {
  repairCategory: 'minor-repair',
  defaultPayer: 'customer',
  vague: false,
  times: [],
};

/** Adds a labour operation, or changes one; orders written before keep what they said. */
export function KeepOpCode({ opCode, onClose }: { opCode: OpCode | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<OpCodeTyped>>(
    opCode ? { ...opCode, archived: opCode.archivedAt !== null } : startingWith,
  );
  const [form] = Form.useForm<OpCodeTyped>();
  const basis = useRowBasis(opCode);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/op-codes', options);
  const change = useCommand('patch', '/api/v1/op-codes/{opCodeId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = ({ names, times, ...rest }: OpCodeTyped) => {
    const lists = { names: withoutBlanks(names), times: times.map(blanksAsNull) };
    return opCode
      ? change.run({
          params: { path: { opCodeId: opCode.id } },
          body: { ...changesIn({ ...rest, ...lists }, before), workshopId },
        })
      : add.run({ body: { ...withoutBlanks(rest), ...lists, workshopId } });
  };
  return (
    <FormDrawer<OpCodeTyped>
      title={opCode ? opCode.code : t('op-code.add')}
      form={form}
      command={opCode ? basis.following(change) : add}
      submit={opCode ? t('save') : t('op-code.add')}
      draft={opCode ? `op-code.${opCode.id}` : 'op-code.new'}
      initial={before}
      onSubmit={send}
      onClose={onClose}
      width={560}
    >
      <OperationFields />
      <TimesFields />
      {opCode ? <InUseField /> : null}
    </FormDrawer>
  );
}

function OperationFields() {
  const { t } = useTranslation('registry');
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="code" label={t('op-code.code')} rules={[{ required: true }]}>
          <Input autoFocus maxLength={40} className="num" />
        </Form.Item>
        <Form.Item name="standardSeconds" label={t('op-code.hours')} rules={[{ required: true }]}>
          <HoursField />
        </Form.Item>
      </div>
      <NamesFields />
      <div className={css.pair}>
        <Form.Item name="skill" label={t('op-code.skill')}>
          <Select allowClear options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))} />
        </Form.Item>
        <Form.Item name="defaultPayer" label={t('op-code.payer')} required>
          <Select options={payers.map((value) => ({ value, label: t(`payer.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="repairCategory" label={t('op-code.category')} required>
        <Select
          options={repairCategories.map((value) => ({ value, label: t(`repair-category.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="vague" valuePropName="checked" extra={t('op-code.vague-hint')}>
        <Checkbox>{t('op-code.vague')}</Checkbox>
      </Form.Item>
    </>
  );
}
