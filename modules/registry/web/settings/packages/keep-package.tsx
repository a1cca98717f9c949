import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField, OdometerField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { blanksAsNull, changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import { NamesFields, useNameIn } from '../../shared/names.tsx';
import type { ServicePackage } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { ModelsFields } from './models-fields.tsx';
import { type LineTyped, lineOf, lineTyped } from './package-lines.ts';
import { PackageLinesFields } from './package-lines-fields.tsx';

type Head = Pick<
  ServicePackage,
  'code' | 'names' | 'fixedMinor' | 'everyDistance' | 'everyMonths' | 'published'
>;
interface PackageTyped extends Head {
  archived?: boolean;
  models: { make: string; model?: string | null; yearFrom?: number | null; yearTo?: number | null }[];
  lines: LineTyped[];
}

const startingWith: Partial<PackageTyped> = { published: true, models: [], lines: [{}] };

/** Puts a package together, or changes one; jobs written with it keep their lines. */
export function KeepPackage({ sold, onClose }: { sold: ServicePackage | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const nameIn = useNameIn();
  const [before] = useState<Partial<PackageTyped>>(
    sold
      ? {
          ...sold,
          archived: sold.archivedAt !== null,
          lines: sold.lines.map((line) => lineTyped(line, nameIn)),
        }
      : startingWith,
  );
  const [form] = Form.useForm<PackageTyped>();
  const basis = useRowBasis(sold);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/packages', options);
  const change = useCommand('patch', '/api/v1/packages/{packageId}', { ...options, basedOn: basis.basedOn });
  const send = ({ names, models, lines, ...rest }: PackageTyped) => {
    const lists = { names: withoutBlanks(names), models: models.map(blanksAsNull), lines: lines.map(lineOf) };
    return sold
      ? change.run({
          params: { path: { packageId: sold.id } },
          body: { ...changesIn(rest, before), ...lists },
        })
      : add.run({ params: { path: { workshopId } }, body: { ...withoutBlanks(rest), ...lists } });
  };
  return (
    <FormDrawer<PackageTyped>
      title={sold ? sold.code : t('package.add')}
      form={form}
      command={sold ? basis.following(change) : add}
      submit={sold ? t('save') : t('package.add')}
      draft={sold ? `package.${sold.id}` : 'package.new'}
      initial={before}
      onSubmit={send}
      onClose={onClose}
      width={680}
    >
      <div className={css.pair}>
        <Form.Item name="code" label={t('op-code.code')} rules={[{ required: true }]}>
          <Input autoFocus maxLength={40} className="num" />
        </Form.Item>
        <Form.Item name="fixedMinor" label={t('package.price')} extra={t('package.price-hint')}>
          <MoneyField />
        </Form.Item>
      </div>
      <NamesFields />
      <PackageLinesFields />
      <div className={css.pair}>
        <Form.Item name="everyDistance" label={t('package.every-distance')}>
          <OdometerField />
        </Form.Item>
        <Form.Item name="everyMonths" label={t('package.every-months')}>
          <InputNumber min={1} max={240} style={{ inlineSize: '100%' }} />
        </Form.Item>
      </div>
      <ModelsFields />
      <Form.Item name="published" valuePropName="checked">
        <Checkbox>{t('package.published')}</Checkbox>
      </Form.Item>
      {sold ? <InUseField /> : null}
    </FormDrawer>
  );
}
