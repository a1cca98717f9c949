import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Day, Panel, useFormat, useNow } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

type WaitsOfDay = components['schemas']['Waits']['days'][number];

const days = 30;
const aDay = 86_400_000;

/** RECV-1: every wait of the last thirty days, each figure with the visits it is counted from. */
export function WaitsTable() {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const { id: workshopId } = useWorkshop();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const from = new Date(Date.parse(today) - days * aDay).toISOString().slice(0, 10);
  const to = new Date(Date.parse(today) + aDay).toISOString().slice(0, 10);
  const waits = api.useQuery('get', '/api/v1/waits', { params: { query: { workshopId, from, to } } });
  const span = (seconds: number | null) => (seconds === null ? '–' : format.span(seconds));
  return (
    <Panel title={t('waits.title')} flush>
      <Table<WaitsOfDay>
        rowKey="on"
        size="small"
        loading={waits.isPending}
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={[...(waits.data?.days ?? [])].reverse()}
        locale={{ emptyText: t('waits.none') }}
        columns={[
          { key: 'on', title: t('waits.day'), render: (_, { on }) => <Day on={on} /> },
          { dataIndex: 'visits', title: t('waits.visits'), align: 'right' },
          { dataIndex: 'greeted', title: t('waits.greeted'), align: 'right' },
          {
            key: 'average',
            title: t('waits.average'),
            align: 'right',
            render: (_, row) => span(row.averageSeconds),
          },
          {
            key: 'longest',
            title: t('waits.longest'),
            align: 'right',
            render: (_, row) => span(row.longestSeconds),
          },
          { dataIndex: 'overLimit', title: t('waits.over'), align: 'right' },
          { dataIndex: 'measures', title: t('waits.measures'), align: 'right' },
        ]}
      />
    </Panel>
  );
}
