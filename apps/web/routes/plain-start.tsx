import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/web/design/page-header.tsx';
import { Panel } from '#platform/web/design/panel.tsx';
import { useNav } from '#platform/web/modules.tsx';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useSession, useWorkshop } from '#platform/web/session/session.ts';
import css from './plain-start.module.css';

/** For roles without a start of their own: every place they may go, one tap away. */
export function PlainStart() {
  const { t } = useTranslation('platform');
  const { user } = useSession();
  const { name, roles } = useWorkshop();
  const places = useNav();
  return (
    <>
      <PageHeader
        title={t('start.greeting', { name: user.name })}
        subtitle={`${name} · ${roles.map((role) => t(`role.${role}`)).join(' · ')}`}
      />
      <Panel title={t('start.places')}>
        <ul className={css.places}>
          {places.map(({ path, key, icon: Icon }) => (
            <li key={path}>
              <LinkTo to={path} className={css.place}>
                <Icon /> {t(key)}
              </LinkTo>
            </li>
          ))}
          <li>
            <LinkTo to="/account" className={css.place}>
              {t('me.account')}
            </LinkTo>
          </li>
        </ul>
        <p className={css.hint}>{t('start.search-hint')}</p>
      </Panel>
    </>
  );
}
