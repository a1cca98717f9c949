import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EntryFrame } from '#platform/web/layout/entry-frame.tsx';
import { enter } from '#platform/web/session/session.ts';
import css from './first-run.module.css';

type Demo = NonNullable<
  paths['/api/v1/setup']['get']['responses'][200]['content']['application/json']['demo']
>;
type DemoAccount = NonNullable<Demo['accounts']>[number];

/** The demo workshop is being lived through: three months of visits, then its people, one tap from their work. */
export function DemoProgress({ demo: { done, total, accounts, failed } }: { demo: Demo }) {
  const { t } = useTranslation('platform');
  if (accounts?.length) {
    return (
      <EntryFrame title={t('setup.demo-ready')} lead={t('setup.demo-ready-lead')} wide>
        <ul className={css.accounts}>
          {accounts.map((account) => (
            <Account key={account.identifier} account={account} />
          ))}
        </ul>
      </EntryFrame>
    );
  }
  if (failed) return <EntryFrame title={t('setup.demo-failed')} lead={t('setup.demo-failed-lead')} />;
  return (
    <EntryFrame title={t('setup.demo-making')} lead={t('setup.demo-making-lead')}>
      <Progress
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        aria-label={t('setup.demo-making')}
      />
      <p className={css.count}>{t('setup.demo-count', { done, total })}</p>
    </EntryFrame>
  );
}

function Account({ account }: { account: DemoAccount }) {
  const { t } = useTranslation('platform');
  const { identifier, password } = account;
  const signIn = useCommand('post', '/api/v1/session', {
    onDone: (session) => {
      enter(session);
      window.location.assign('/');
    },
  });
  return (
    <li>
      <span>
        <b>{account.name}</b> {account.roles.map((role) => t(`role.${role}`)).join(' · ')}
        <br />
        <span className={css.quiet}>
          {account.workshop} · {identifier} · <code>{password}</code>
        </span>
      </span>
      <Button loading={signIn.pending} onClick={() => void signIn.run({ body: { identifier, password } })}>
        {t('setup.work-as')}
      </Button>
    </li>
  );
}
