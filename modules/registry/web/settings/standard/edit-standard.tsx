import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField, PercentField } from '#platform/web/design/index.ts';
import { serviceStandardParameters } from '../../../rules/index.ts';
import type { ServiceStandard } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { type Parameter, standardByStage } from './stages.ts';
import { useValueWords } from './use-value-words.ts';

interface StandardTyped {
  parameters: Record<string, number | null>;
  note?: string;
}

/** Writes the next version: only what differs is sent, what runs already stays with the version it began under. */
export function EditStandard({ standard, onClose }: { standard: ServiceStandard; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [form] = Form.useForm<StandardTyped>();
  const write = useCommand('post', '/api/v1/workshops/{workshopId}/service-standard', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer<StandardTyped>
      title={t('standard-page.edit')}
      form={form}
      command={write}
      submit={t('standard-page.write')}
      draft={`standard.${standard.workshopId}.${standard.version}`}
      initial={{ parameters: standard.current.parameters }}
      onSubmit={({ parameters, note }) =>
        write.run({
          params: { path: { workshopId: standard.workshopId } },
          body: { parameters: changesOf(standard, parameters), note: note?.trim() || null },
        })
      }
      onClose={onClose}
      width={560}
    >
      <p className={css.note}>{t('standard-page.edit-hint')}</p>
      {standardByStage().map(({ stage, parameters }) => (
        <fieldset key={stage} style={{ border: 0, margin: 0, padding: 0 }}>
          <legend style={{ fontWeight: 600, paddingBlockEnd: 8 }}>{t(`standard-stage.${stage}`)}</legend>
          {parameters.map((parameter) => (
            <ParameterField key={parameter.name} parameter={parameter} />
          ))}
        </fieldset>
      ))}
      <Form.Item name="note" label={t('standard-page.note')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDrawer>
  );
}

function ParameterField({ parameter }: { parameter: Parameter }) {
  const { t } = useTranslation('registry');
  const { say, range } = useValueWords();
  const { name, unit } = parameter;
  return (
    <Form.Item
      name={['parameters', name]}
      label={t(`standard.${name}`)}
      extra={t('standard-page.between', {
        range: range(parameter),
        usual: say(parameter.default, unit),
      })}
      rules={[{ required: true }]}
    >
      {unit === 'bp' ? (
        <PercentField />
      ) : unit === 'money' ? (
        <MoneyField />
      ) : (
        <InputNumber controls={false} inputMode="numeric" style={{ inlineSize: '100%' }} />
      )}
    </Form.Item>
  );
}

function changesOf(standard: ServiceStandard, typed: StandardTyped['parameters']): Record<string, number> {
  return Object.fromEntries(
    serviceStandardParameters.flatMap(({ name }) => {
      const value = typed[name];
      return typeof value === 'number' && value !== standard.current.parameters[name] ? [[name, value]] : [];
    }),
  );
}
