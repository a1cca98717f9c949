import { Checkbox, Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  DayField,
  FormDrawer,
  HoursField,
  type PickChoice,
  RecordPicker,
} from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { recallKinds } from '../../../rules/index.ts';
import { blanksAsNull, changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import { useNameIn } from '../../shared/names.tsx';
import type { Recall } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import { RecallModelsFields } from './recall-models-fields.tsx';
import { VinListField } from './vin-list-field.tsx';

type Model = Partial<Recall['models'][number]>;
type Head = Omit<Recall, 'id' | 'version' | 'models' | 'opCode' | 'vinCount' | 'archivedAt'>;
interface Typed extends Head {
  opCodeId?: string | null;
  models: Model[];
  vinList?: string;
  archived?: boolean;
}

/** A recall as the maker published it: for which cars, and how it is done. */
export function KeepRecall({ recall, onClose }: { recall: Recall | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [before] = useState<Partial<Typed>>(() => (recall ? typedFrom(recall) : startingWith));
  const [form] = Form.useForm<Typed>();
  const basis = useRowBasis(recall);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/recalls', options);
  const change = useCommand('patch', '/api/v1/recalls/{recallId}', { ...options, basedOn: basis.basedOn });
  const send = ({ titles, models, vinList, ...rest }: Typed) => {
    const said = {
      titles: withoutBlanks(titles),
      models: (models ?? []).map((model) => blanksAsNull(model)),
      ...(vinList === undefined ? {} : { vinList }),
    };
    return recall
      ? change.run({
          params: { path: { recallId: recall.id } },
          body: { ...changesIn(rest, before), ...said },
        })
      : add.run({ body: { ...withoutBlanks(rest), ...said } });
  };
  return (
    <FormDrawer<Typed>
      title={recall ? recall.number : t('recall.add')}
      form={form}
      command={recall ? basis.following(change) : add}
      submit={recall ? t('save') : t('recall.add')}
      draft={recall ? `recall.${recall.id}` : 'recall.new'}
      initial={before}
      onSubmit={send}
      onClose={onClose}
      width={640}
    >
      <Form.Item name="kind" label={t('recall.kind')} required>
        <Segmented
          block
          options={recallKinds.map((value) => ({ value, label: t(`recall-kind.${value}`) }))}
        />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="number" label={t('recall.number')} rules={[{ required: true }]}>
          <Input autoFocus maxLength={60} className="num" />
        </Form.Item>
        <Form.Item name="make" label={t('vehicle.make')} rules={[{ required: true }]}>
          <Input maxLength={80} />
        </Form.Item>
      </div>
      <Titles />
      <Form.Item name="safety" valuePropName="checked">
        <Checkbox>{t('recall.safety-hint')}</Checkbox>
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="publishedOn" label={t('recall.published')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="validUntil" label={t('recall.until')}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="vinList" label={t('recall.list')} extra={t('recall.list-hint')}>
        <VinListField recallId={recall?.id} kept={recall?.vinCount ?? 0} />
      </Form.Item>
      <RecallModelsFields />
      <WorkFields recall={recall} />
      {recall ? <InUseField /> : null}
    </FormDrawer>
  );
}

const startingWith: Partial<Typed> = { kind: 'recall', safety: false, models: [] };

function typedFrom({ opCode, archivedAt, models, vinCount: _, ...head }: Recall): Partial<Typed> {
  return { ...head, models: [...models], opCodeId: opCode?.id ?? null, archived: archivedAt !== null };
}

function Titles() {
  const { t } = useTranslation('registry');
  const house = useWorkshop().locale as Locale;
  return [house, ...locales.filter((each) => each !== house)].map((locale) => (
    <Form.Item
      key={locale}
      name={['titles', locale]}
      label={`${t('recall.what')} (${localeNames[locale].full})`}
      rules={locale === house ? [{ required: true }] : []}
    >
      <Input maxLength={200} />
    </Form.Item>
  ));
}

/** How it is done: by the workshop's package, else by an operation, with the hours the maker pays. */
function WorkFields({ recall }: { recall: Recall | null }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const nameIn = useNameIn();
  const packages = api.useQuery('get', '/api/v1/workshops/{workshopId}/packages', {
    params: { path: { workshopId }, query: { limit: 200 } },
  });
  const search = async (q: string): Promise<PickChoice[]> => {
    const { data } = await client.GET('/api/v1/op-codes', {
      params: { query: q ? { q, limit: 10 } : { limit: 10 } },
    });
    return (data?.items ?? []).map(({ id, code, names }) => ({
      value: id,
      label: `${code}  ${nameIn(names)}`,
    }));
  };
  const opCode = recall?.opCode;
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="opCodeId" label={t('recall.operation')}>
          <RecordPicker
            searchKey={['op-codes']}
            search={search}
            {...(opCode
              ? { chosen: { value: opCode.id, label: `${opCode.code}  ${nameIn(opCode.names)}` } }
              : {})}
          />
        </Form.Item>
        <Form.Item name="hoursSeconds" label={t('recall.hours')} extra={t('recall.hours-hint')}>
          <HoursField />
        </Form.Item>
      </div>
      <Form.Item name="packageCode" label={t('recall.package')} extra={t('recall.package-hint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          loading={packages.isPending}
          options={(packages.data?.items ?? []).map(({ code, names }) => ({
            value: code,
            label: `${code}  ${nameIn(names)}`,
          }))}
        />
      </Form.Item>
    </>
  );
}
