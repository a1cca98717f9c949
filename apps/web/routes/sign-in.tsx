import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '#platform/web/i18n.ts';
import { EntryFrame } from '#platform/web/layout/entry-frame.tsx';
import { useGo, useQueryParam } from '#platform/web/navigation.tsx';
import { enter, type Session } from '#platform/web/session/session.ts';
import { SignInForm } from '#platform/web/session/sign-in-form.tsx';

export default function SignInPage() {
  const { t } = useTranslation('platform');
  const [back] = useQueryParam('back');
  const go = useGo();
  useEffect(() => {
    document.title = `${t('sign-in.title')} · Pitlane`;
  }, [t]);
  const goOn = async (session: Session) => {
    enter(session);
    await speak(session.user.locale);
    go(isOurs(back) ? back : '/');
  };
  return (
    <EntryFrame title={t('sign-in.title')}>
      <SignInForm onSignedIn={(session) => void goOn(session)} />
      <p style={{ marginBlockStart: 20, color: 'var(--ant-color-text-secondary)' }}>
        {t('sign-in.forgotten')}
      </p>
    </EntryFrame>
  );
}

/** An address that leads elsewhere is not gone back to. */
function isOurs(address: string | null): address is string {
  return address !== null && /^\/(?![/\\])/.test(address);
}
