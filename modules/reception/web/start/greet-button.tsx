import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useGo } from '#platform/web/navigation.tsx';

const usualWaits = [5, 10, 15, 20, 30] as const;

/** The first word to who waits: come to the desk now, or told how long it will still take. */
export function GreetButton({ visitId }: { visitId: string }) {
  const { t } = useTranslation('reception');
  const go = useGo();
  const greet = useCommand('post', '/api/v1/visits/{visitId}/greet');
  const run = async (toldWaitMinutes?: number) => {
    const done = await greet.run({
      params: { path: { visitId } },
      body: toldWaitMinutes === undefined ? {} : { toldWaitMinutes },
    });
    if (done && toldWaitMinutes === undefined) go(`/visits/${visitId}`);
  };
  return (
    <Space.Compact>
      <Button loading={greet.pending} onClick={() => void run()}>
        {t('queue.greet')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: usualWaits.map((count) => ({ key: count, label: t('queue.told', { count }) })),
          onClick: ({ key }) => void run(Number(key)),
        }}
      >
        <Button aria-label={t('queue.greet-and-tell')} icon={<DownOutlined />} />
      </Dropdown>
    </Space.Compact>
  );
}
