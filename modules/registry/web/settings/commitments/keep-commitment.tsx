import { Checkbox, Form, Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { blanksAsNull, changesIn, withoutBlanks } from '../../shared/blanks.ts';
import type { Commitment } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { ValidityFields } from '../prices/validity-fields.tsx';

type Typed = Pick<
  Commitment,
  'kind' | 'texts' | 'remedies' | 'position' | 'withinMinutes' | 'whenBooked' | 'validFrom' | 'validTo'
>;

const kinds = ['quality', 'parts', 'time'] as const;

/** A promise to everybody and what the customer gets when it is broken, in the languages of the house. */
export function KeepCommitment({ promised, onClose }: { promised: Commitment | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<Typed>>(promised ?? { kind: 'quality', position: 0, whenBooked: false });
  const [form] = Form.useForm<Typed>();
  const kind = Form.useWatch('kind', form) ?? before.kind;
  const basis = useRowBasis(promised);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/commitments', options);
  const change = useCommand('patch', '/api/v1/commitments/{commitmentId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = ({ texts, remedies, ...rest }: Typed) => {
    const said = { texts: withoutBlanks(texts), remedies: withoutBlanks(remedies) };
    return promised
      ? change.run({
          params: { path: { commitmentId: promised.id } },
          body: { ...changesIn(rest, before), ...said },
        })
      : add.run({ params: { path: { workshopId } }, body: { ...blanksAsNull(rest), ...said } });
  };
  return (
    <FormDrawer<Typed>
      title={t(promised ? 'commitment.edit' : 'commitment.add')}
      form={form}
      command={promised ? basis.following(change) : add}
      submit={promised ? t('save') : t('commitment.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
      width={560}
    >
      <Form.Item name="kind" label={t('commitment.kind')} required>
        <Segmented block options={kinds.map((value) => ({ value, label: t(`commitment-kind.${value}`) }))} />
      </Form.Item>
      <Words name="texts" label={t('commitment.text')} />
      <Words name="remedies" label={t('commitment.remedy')} />
      {kind === 'time' ? (
        <div className={css.pair}>
          <Form.Item name="withinMinutes" label={t('commitment.minutes')}>
            <InputNumber min={1} max={100_000} style={{ inlineSize: '100%' }} />
          </Form.Item>
          <Form.Item name="whenBooked" valuePropName="checked" label=" ">
            <Checkbox>{t('commitment.when-booked')}</Checkbox>
          </Form.Item>
        </div>
      ) : null}
      <ValidityFields />
    </FormDrawer>
  );
}

function Words({ name, label }: { name: 'texts' | 'remedies'; label: string }) {
  const house = useWorkshop().locale as Locale;
  return [house, ...locales.filter((each) => each !== house)].map((locale) => (
    <Form.Item
      key={locale}
      name={[name, locale]}
      label={`${label} (${localeNames[locale].full})`}
      rules={[{ required: locale === house }]}
    >
      <Input.TextArea maxLength={2000} autoSize={{ minRows: 1, maxRows: 4 }} />
    </Form.Item>
  ));
}
