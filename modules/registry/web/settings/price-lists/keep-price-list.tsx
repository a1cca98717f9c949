import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import { useNameIn } from '../../shared/names.tsx';
import type { CustomerGroup, PriceList } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { subjectIn, subjectText } from '../../shared/subject.ts';
import { SubjectPicker } from '../../shared/subject-picker.tsx';
import { useRowBasis } from '../../shared/use-row-basis.ts';
import rowsCss from '../packages/packages.module.css';
import { ValidityFields } from '../prices/validity-fields.tsx';

type Head = Pick<PriceList, 'name' | 'customerGroupId' | 'make' | 'model' | 'validFrom' | 'validTo'>;
interface EntryTyped {
  subject: string;
  words?: string;
  priceMinor: number;
}
interface ListTyped extends Head {
  archived?: boolean;
  entries: EntryTyped[];
}

interface KeepPriceListProps {
  list: PriceList | null;
  groups: readonly CustomerGroup[];
  onClose(): void;
}

/** Prices for some customers or cars between two days; estimates written before keep theirs. */
export function KeepPriceList({ list, groups, onClose }: KeepPriceListProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const typedOf = useEntriesTyped();
  const [before] = useState<Partial<ListTyped>>(
    list
      ? { ...list, archived: list.archivedAt !== null, entries: list.entries.map(typedOf) }
      : { entries: [] },
  );
  const [form] = Form.useForm<ListTyped>();
  const basis = useRowBasis(list);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/price-lists', options);
  const change = useCommand('patch', '/api/v1/price-lists/{priceListId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = ({ entries: typed, ...rest }: ListTyped) => {
    const entries = typed.map(({ subject, priceMinor }) => ({ ...subjectIn(subject), priceMinor }));
    return list
      ? change.run({
          params: { path: { priceListId: list.id } },
          body: { ...changesIn(rest, before), entries },
        })
      : add.run({ params: { path: { workshopId } }, body: { ...withoutBlanks(rest), entries } });
  };
  return (
    <FormDrawer<ListTyped>
      title={list ? list.name : t('price-list.add')}
      form={form}
      command={list ? basis.following(change) : add}
      submit={list ? t('save') : t('price-list.add')}
      draft={list ? `price-list.${list.id}` : 'price-list.new'}
      initial={before}
      onSubmit={send}
      onClose={onClose}
      width={620}
    >
      <Form.Item name="name" label={t('rate.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <ForWhom groups={groups} />
      <ValidityFields />
      <Entries />
      {list ? <InUseField /> : null}
    </FormDrawer>
  );
}

function ForWhom({ groups }: { groups: readonly CustomerGroup[] }) {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  return (
    <>
      <Form.Item name="customerGroupId" label={t('customer-group.one')}>
        <Select
          allowClear
          placeholder={t('price-list.everybody')}
          options={groups
            .filter(({ archivedAt }) => !archivedAt)
            .map(({ id, names }) => ({ value: id, label: nameIn(names) }))}
        />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="make" label={t('vehicle.make')}>
          <Input maxLength={80} placeholder={t('package.all-cars')} />
        </Form.Item>
        <Form.Item name="model" label={t('vehicle.model-name')}>
          <Input maxLength={80} placeholder={t('op-code.every-model')} />
        </Form.Item>
      </div>
    </>
  );
}

function Entries() {
  const { t } = useTranslation('registry');
  const form = Form.useFormInstance<ListTyped>();
  return (
    <Form.List name="entries">
      {(rows, { add, remove }) => (
        <Form.Item label={t('price-list.entries')}>
          <ul className={rowsCss.entries}>
            {rows.map(({ key, name }) => {
              const words = form.getFieldValue(['entries', name, 'words']) as string | undefined;
              return (
                <li key={key}>
                  <Form.Item
                    name={[name, 'subject']}
                    rules={[{ required: true, message: t('package.pick-needed') }]}
                  >
                    <SubjectPicker
                      withHours
                      placeholder={t('price-list.pick')}
                      {...(words ? { chosen: words } : {})}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'priceMinor']}
                    rules={[{ required: true, message: t('price-list.price') }]}
                  >
                    <MoneyField aria-label={t('price-list.price')} />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('remove')}
                    onClick={() => remove(name)}
                  />
                </li>
              );
            })}
          </ul>
          <Button size="small" onClick={() => add()}>
            {t('price-list.add-entry')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

/** An entry as the fields hold it, with its subject in words. */
function useEntriesTyped() {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  return (entry: PriceList['entries'][number]): EntryTyped => {
    const { code, names, skill, kind, priceMinor } = entry;
    const hour = `${t('price-list.hour')}: ${skill ? t(`skill.${skill}`) : t('rate.all-skills')}`;
    return {
      subject: subjectText(entry),
      words: kind === 'hour' ? hour : `${code ?? ''}  ${names ? nameIn(names) : ''}`,
      priceMinor,
    };
  };
}
