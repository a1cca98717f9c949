import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import { type DataColumn, DataList, Day, EmptyState, Panel, StatusTag } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { useNameIn } from '../../shared/names.tsx';
import type { Recall } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepRecall } from './keep-recall.tsx';

const shows = ['in-force', 'all'] as const;

/** Recalls and service campaigns of the makers: which cars are asked back, and for what. */
export default function RecallsPage() {
  const { t } = useTranslation('registry');
  const [show, choose] = useState<(typeof shows)[number]>('in-force');
  const [kept, keep] = useState<Recall | 'new' | null>(null);
  const mayKeep = useMay('recall.keep');
  const recalls = useList('/api/v1/recalls', { query: { show } });
  const add = (
    <Button type="primary" onClick={() => keep('new')}>
      {t('recall.add')}
    </Button>
  );
  return (
    <SettingsFrame section="recalls" actions={mayKeep ? add : null}>
      <div className={css.tools}>
        <Segmented<(typeof shows)[number]>
          value={show}
          onChange={choose}
          options={shows.map((value) => ({ value, label: t(`recall.show.${value}`) }))}
        />
      </div>
      <Panel flush>
        <DataList
          label={t('settings.recalls.title')}
          list={recalls}
          rowKey={({ id }) => id}
          {...(mayKeep ? { onOpen: (recall: Recall) => keep(recall) } : {})}
          columns={useColumns()}
          empty={<EmptyState title={t('recall.none')} hint={t('recall.none-hint')} />}
        />
      </Panel>
      {kept ? <KeepRecall recall={rowNow(recalls.rows, kept)} onClose={() => keep(null)} /> : null}
    </SettingsFrame>
  );
}

function useColumns(): DataColumn<Recall>[] {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  return [
    {
      key: 'number',
      title: t('recall.number'),
      width: 160,
      render: ({ number }) => <span className="num">{number}</span>,
    },
    {
      key: 'title',
      title: t('recall.what'),
      wrap: true,
      render: ({ titles, kind, safety, archivedAt }) => (
        <span className={css.line}>
          <span>{nameIn(titles)}</span>
          {safety ? <StatusTag tone="trouble">{t('recall.safety')}</StatusTag> : null}
          {kind === 'service-campaign' ? <StatusTag>{t('recall-kind.service-campaign')}</StatusTag> : null}
          {archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
        </span>
      ),
    },
    {
      key: 'cars',
      title: t('recall.cars'),
      width: 220,
      render: ({ make, models, vinCount }) =>
        vinCount > 0
          ? `${make} · ${t('recall.vins', { count: vinCount })}`
          : `${make} ${models.map(({ model }) => model ?? t('op-code.every-model')).join(', ')}`,
    },
    {
      key: 'how',
      title: t('recall.how'),
      width: 130,
      from: 'desk',
      render: ({ opCode, packageCode }) => <span className="num">{packageCode ?? opCode?.code ?? '–'}</span>,
    },
    {
      key: 'published',
      title: t('recall.published'),
      width: 150,
      from: 'tablet',
      render: ({ publishedOn }) => <Day on={publishedOn} />,
    },
    {
      key: 'until',
      title: t('recall.until'),
      width: 150,
      from: 'desk',
      render: ({ validUntil }) => (validUntil ? <Day on={validUntil} /> : '–'),
    },
  ];
}
