import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/web/design/page-header.tsx';
import { Facts, Panel } from '#platform/web/design/panel.tsx';
import { AppearanceSwitch, LanguageSwitch } from '#platform/web/layout/switches.tsx';
import { useMayAnywhere, useSession } from '#platform/web/session/session.ts';
import { PasswordPanel } from './account/password-panel.tsx';
import { SecondFactorPanel } from './account/second-factor-panel.tsx';
import { SessionsPanel } from './account/sessions-panel.tsx';
import { TokensPanel } from './account/tokens-panel.tsx';
import css from './account.module.css';

/** Everything about oneself, on one page. */
export default function AccountPage() {
  const { t } = useTranslation('platform');
  const keepsTokens = useMayAnywhere('access-token.keep');
  useHashScroll();
  return (
    <>
      <PageHeader title={t('me.account')} />
      <div className={css.panels}>
        <PersonPanel />
        <PasswordPanel />
        <SecondFactorPanel />
        <SessionsPanel />
        {keepsTokens ? <TokensPanel /> : null}
      </div>
    </>
  );
}

function PersonPanel() {
  const { t } = useTranslation('platform');
  const { user, organization, workshops } = useSession();
  const rolesAt = workshops.map(
    ({ name, roles }) => [name, roles.map((role) => t(`role.${role}`)).join(' · ')] as const,
  );
  return (
    <Panel title={user.name}>
      <Facts
        facts={[
          [t('account.email'), user.email],
          [t('account.phone'), user.phone],
          [t('account.organization'), organization.name],
          ...rolesAt,
        ]}
      />
      <p className={css.label}>{t('switch.language')}</p>
      <LanguageSwitch full />
      <p className={css.label}>{t('switch.appearance')}</p>
      <AppearanceSwitch full />
    </Panel>
  );
}

/** `/account#tokens` shows the tokens, also when one is on the page already. */
function useHashScroll(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
}
