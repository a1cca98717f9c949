import { CarOutlined, ShopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EntryFrame } from '#platform/web/layout/entry-frame.tsx';
import css from './first-run.module.css';

interface ChoicesProps {
  setUpMine(): void;
  demoStarted(): void;
}

/** Two ways to begin. */
export function Choices({ setUpMine, demoStarted }: ChoicesProps) {
  const { t } = useTranslation('platform');
  const startDemo = useCommand('post', '/api/v1/setup/demo', { show: 'inline', onDone: demoStarted });
  return (
    <EntryFrame title={t('setup.welcome')} lead={t('setup.lead')} wide>
      <RefusalAlert of={startDemo} />
      <div className={css.choices}>
        <Choice icon={<ShopOutlined />} title={t('setup.mine')} hint={t('setup.mine-hint')}>
          <Button type="primary" size="large" onClick={setUpMine}>
            {t('setup.mine')}
          </Button>
        </Choice>
        <Choice icon={<CarOutlined />} title={t('setup.demo')} hint={t('setup.demo-hint')}>
          <Button size="large" loading={startDemo.pending} onClick={() => void startDemo.run()}>
            {t('setup.demo')}
          </Button>
        </Choice>
      </div>
    </EntryFrame>
  );
}

function Choice({
  icon,
  title,
  hint,
  children,
}: {
  icon: ReactNode;
  title: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <section className={css.choice}>
      <span className={css.icon} aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </section>
  );
}
