import { Button, Drawer, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '#platform/web/copy-text.ts';
import { useRoom } from '#platform/web/design/index.ts';
import css from './card.module.css';
import { type AdvisorCard, outsideAddress } from './use-advisor-cards.ts';

interface ShowCardProps {
  of: AdvisorCard;
  close(): void;
}

/** RECV-8: the card held out to the customer: their phone reads it off this screen; or it goes into their messenger. */
export function ShowCard({ of: { staff, card }, close }: ShowCardProps) {
  const { t } = useTranslation('reception');
  const isPhone = useRoom() === 'phone';
  const [isCopied, setCopied] = useState(false);
  if (!card) return null;
  const address = outsideAddress(card.address);
  return (
    <Drawer
      open
      title={t('advisor-card.of', { name: staff.name })}
      size={isPhone ? '100%' : 420}
      onClose={close}
    >
      <div className={css.sheet}>
        <p>{t('advisor-card.scan')}</p>
        <div className={css.code}>
          <QRCode
            value={address}
            size={240}
            errorLevel="M"
            type="svg"
            bordered={false}
            color="#10222b"
            bgColor="#fff"
          />
        </div>
        <p>
          <b>{staff.name}</b> {[card.title, card.phone].filter(Boolean).join(' · ')}
        </p>
        <div className={css.ways}>
          <Button size="large" onClick={() => void copyText(address).then(setCopied)}>
            {isCopied ? t('advisor-card.copied') : t('advisor-card.copy')}
          </Button>
          <Button size="large" href={address} target="_blank" rel="noreferrer">
            {t('advisor-card.open')}
          </Button>
        </div>
        <p className={css.quiet}>{address}</p>
        {isOnlyHere(address) ? <p className={css.quiet}>{t('advisor-card.only-here')}</p> : null}
      </div>
    </Drawer>
  );
}

/** An address of this computer alone opens on no telephone. */
function isOnlyHere(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
