import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { endWaiting, signInAgain } from '../api/sign-in-again.ts';
import { useStore } from '../store.ts';
import { enter, type Session, useSession } from './session.ts';
import { SignInForm } from './sign-in-form.tsx';

/**
 * The session ended in the middle of work: sign in over the page, and what was under way goes on. When somebody else
 * signs in here, nothing of it goes out under their name.
 */
export function SignInAgainDialog() {
  const { t } = useTranslation('platform');
  const isOpen = useStore(signInAgain);
  const { user } = useSession();
  const goOn = (session: Session) => {
    const isSame = session.user.id === user.id;
    enter(session);
    endWaiting(isSame);
    if (!isSame) window.location.reload();
  };
  const leaveForAnother = () => {
    endWaiting(false);
    window.location.assign('/sign-in');
  };
  return (
    <Modal
      open={isOpen}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
      width={400}
    >
      <h2 style={{ fontSize: 18, fontWeight: 600, marginBlockEnd: 4 }}>{t('sign-in.again-title')}</h2>
      <p style={{ marginBlockEnd: 16 }}>{t('sign-in.again-hint')}</p>
      <SignInForm identifier={user.email ?? user.phone ?? ''} onSignedIn={goOn} />
      <Button type="link" block onClick={leaveForAnother} style={{ marginBlockStart: 8 }}>
        {t('sign-in.as-another')}
      </Button>
    </Modal>
  );
}
