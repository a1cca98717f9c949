import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadProblem } from '#platform/web/design/error-boundary.tsx';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { EntryFrame } from '#platform/web/layout/entry-frame.tsx';
import { LinkTo } from '#platform/web/navigation.tsx';
import { Choices } from './first-run/choices.tsx';
import { DemoProgress } from './first-run/demo-progress.tsx';
import { WorkshopSetup } from './first-run/workshop-setup.tsx';

/** The first day: an empty house is either shown round in the demo workshop, or furnished. */
export default function FirstRunPage() {
  const { t } = useTranslation('platform');
  const [isSettingUp, setIsSettingUp] = useState(false);
  const setup = api.useQuery('get', '/api/v1/setup', undefined, {
    refetchInterval: ({ state }) => (state.data?.demo ? 1_000 : false),
  });
  useEffect(() => {
    document.title = `${t('setup.welcome')} · Pitlane`;
  }, [t]);
  if (setup.isPending) return <LoadingRoom rows={10} />;
  if (!setup.data) return <LoadProblem problem={toProblem(setup.error)} again={() => void setup.refetch()} />;
  if (setup.data.demo) return <DemoProgress demo={setup.data.demo} />;
  if (!setup.data.needed) return <AlreadySetUp />;
  if (!isSettingUp)
    return <Choices setUpMine={() => setIsSettingUp(true)} demoStarted={() => void setup.refetch()} />;
  return (
    <EntryFrame title={t('setup.mine-title')} lead={t('setup.mine-lead')} wide>
      <WorkshopSetup
        back={
          <Button size="large" onClick={() => setIsSettingUp(false)}>
            {t('setup.back')}
          </Button>
        }
      />
    </EntryFrame>
  );
}

function AlreadySetUp() {
  const { t } = useTranslation('platform');
  return (
    <EntryFrame title={t('setup.done-title')} lead={t('setup.done-lead')}>
      <LinkTo to="/sign-in">{t('sign-in.title')}</LinkTo>
    </EntryFrame>
  );
}
