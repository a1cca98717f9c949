import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Instant,
  Panel,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import css from '../shared/rows.module.css';
import { SettingsFrame } from './settings-frame.tsx';

type QueuedJob =
  paths['/api/v1/job-queue']['get']['responses'][200]['content']['application/json']['items'][number];

/** What the server still has to do by itself, and what it could not do. */
export default function JobQueuePage() {
  const { t } = useTranslation('registry');
  const [shown, show] = useQueryParam('shown');
  const stuck = shown !== 'all';
  const queue = useList('/api/v1/job-queue', { query: { stuck: String(stuck) } });
  return (
    <SettingsFrame section="job-queue">
      <div className={css.tools}>
        <Segmented
          value={stuck ? 'stuck' : 'all'}
          onChange={(next) => show(next === 'all' ? next : null)}
          options={[
            { value: 'stuck', label: t('queue.stuck') },
            { value: 'all', label: t('queue.all') },
          ]}
        />
      </div>
      <Panel flush>
        <DataList
          label={t('settings.job-queue.title')}
          list={queue}
          rowKey={({ id }) => String(id)}
          columns={useColumns()}
          empty={
            <EmptyState title={stuck ? t('queue.none-stuck') : t('queue.none')} hint={t('queue.none-hint')} />
          }
        />
      </Panel>
    </SettingsFrame>
  );
}

function useColumns(): DataColumn<QueuedJob>[] {
  const { t } = useTranslation('registry');
  return [
    { key: 'task', title: t('queue.job'), width: 200, render: ({ task }) => <code>{task}</code> },
    { key: 'due', title: t('queue.due'), width: 130, render: ({ runAt }) => <Instant at={runAt} /> },
    {
      key: 'attempts',
      title: t('queue.attempts'),
      width: 100,
      align: 'end',
      render: ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
    },
    {
      key: 'error',
      title: t('queue.error'),
      wrap: true,
      render: ({ lastError, running }) =>
        running ? <StatusTag>{t('queue.running')}</StatusTag> : (lastError ?? '–'),
    },
    { key: 'retry', title: '', width: 130, align: 'end', render: (job) => <Retry job={job} /> },
  ];
}

function Retry({ job }: { job: QueuedJob }) {
  const { t } = useTranslation('registry');
  const retry = useCommand('post', '/api/v1/job-queue/{jobId}/retry');
  if (job.running) return null;
  return (
    <Button
      size="small"
      loading={retry.pending}
      onClick={() => void retry.run({ params: { path: { jobId: job.id } } })}
    >
      {t('queue.retry')}
    </Button>
  );
}
