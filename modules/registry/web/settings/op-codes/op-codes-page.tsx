import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Hours,
  Panel,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { useNameIn } from '../../shared/names.tsx';
import type { OpCode } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SearchField } from '../../shared/search-field.tsx';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepOpCode } from './keep-op-code.tsx';

/** The labour operations of the house with their flat-rate times. */
export default function OpCodesPage() {
  const { t } = useTranslation('registry');
  const [q, search] = useQueryParam('q');
  const [kept, keep] = useState<OpCode | 'new' | null>(null);
  const mayKeep = useMay('op-code.keep');
  const opCodes = useList('/api/v1/op-codes', { query: q ? { q } : {} });
  const add = (
    <Button type="primary" onClick={() => keep('new')}>
      {t('op-code.add')}
    </Button>
  );
  return (
    <SettingsFrame section="op-codes" actions={mayKeep ? add : null}>
      <div className={css.tools}>
        <SearchField label={t('op-code.search')} value={q} search={search} />
      </div>
      <Panel flush>
        <DataList
          label={t('settings.op-codes.title')}
          list={opCodes}
          rowKey={({ id }) => id}
          {...(mayKeep ? { onOpen: (opCode: OpCode) => keep(opCode) } : {})}
          columns={useColumns()}
          empty={
            q ? (
              <EmptyState title={t('search.nothing', { q })} />
            ) : (
              <EmptyState title={t('op-code.none')} hint={t('op-code.none-hint')} />
            )
          }
        />
      </Panel>
      {kept ? <KeepOpCode opCode={rowNow(opCodes.rows, kept)} onClose={() => keep(null)} /> : null}
    </SettingsFrame>
  );
}

function useColumns(): DataColumn<OpCode>[] {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  return [
    {
      key: 'code',
      title: t('op-code.code'),
      width: 130,
      render: ({ code }) => <span className="num">{code}</span>,
    },
    {
      key: 'name',
      title: t('op-code.name'),
      render: ({ names, archivedAt }) => (
        <>
          {nameIn(names)} {archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
        </>
      ),
    },
    {
      key: 'hours',
      title: t('op-code.hours'),
      width: 110,
      align: 'end',
      render: ({ standardSeconds }) => <Hours seconds={standardSeconds} />,
    },
    {
      key: 'skill',
      title: t('op-code.skill'),
      width: 120,
      from: 'tablet',
      render: ({ skill }) => (skill ? t(`skill.${skill}`) : '–'),
    },
    {
      key: 'category',
      title: t('op-code.category'),
      width: 160,
      from: 'desk',
      render: ({ repairCategory }) => t(`repair-category.${repairCategory}`),
    },
    {
      key: 'payer',
      title: t('op-code.payer'),
      width: 130,
      from: 'desk',
      render: ({ defaultPayer }) => t(`payer.${defaultPayer}`),
    },
  ];
}
