import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader, useRoom } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { type SectionName, sections } from './sections.ts';
import css from './settings.module.css';

interface SettingsFrameProps {
  section: SectionName;
  /** At most one primary button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the settings, with the others beside it; on a phone one goes back to the list. */
export function SettingsFrame({ section, actions, children }: SettingsFrameProps) {
  const { t } = useTranslation('registry');
  const isDesk = useRoom() === 'desk';
  return (
    <div className={css.frame}>
      {isDesk ? <SectionList /> : null}
      <div className={css.page}>
        <PageHeader
          title={t(`settings.${section}.title`)}
          {...(isDesk ? {} : { back: { to: '/settings', label: t('nav.settings') } })}
          subtitle={t(`settings.${section}.lead`)}
          actions={actions}
        />
        {children}
      </div>
    </div>
  );
}

/** The sections this person may see, as a side list or, `full`, as a page of its own. */
export function SectionList({ full = false }: { full?: boolean }) {
  const { t } = useTranslation('registry');
  const { rights } = useWorkshop();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav aria-label={t('nav.settings')} className={full ? css.full : css.side}>
      <ul>
        {sections
          .filter(({ right }) => rights.includes(right))
          .map(({ name }) => (
            <li key={name}>
              <LinkTo
                to={`/settings/${name}`}
                aria-current={pathname.startsWith(`/settings/${name}`) ? 'page' : undefined}
              >
                <span>{t(`settings.${name}.title`)}</span>
                {full ? <small>{t(`settings.${name}.lead`)}</small> : null}
              </LinkTo>
            </li>
          ))}
      </ul>
    </nav>
  );
}
