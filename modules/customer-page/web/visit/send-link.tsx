import { Button, Drawer, Input, QRCode, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { copyText } from '#platform/web/copy-text.ts';
import { Instant, LoadingRoom, PhoneLink, useRoom } from '#platform/web/design/index.ts';
import { localeNames, locales } from '#platform/web/locale.ts';
import css from './contact.module.css';
import type { CustomerLink, CustomerLinkMade } from './records.ts';

interface SendLinkProps {
  visit: VisitPage;
  repairOrderId: string;
  purpose: CustomerLink['purpose'];
  onClose: () => void;
}

/**
 * A private link as a code the customer's phone reads off this screen, and as text for the messenger they use. Its
 * address is known only here and now: who loses it gets a new one.
 */
export function SendLink({ visit, repairOrderId, purpose, onClose }: SendLinkProps) {
  const { t } = useTranslation('customer-page');
  const isPhone = useRoom() === 'phone';
  const [made, setMade] = useState<CustomerLinkMade | null>(null);
  const make = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/customer-links', { show: 'inline' });
  const send = async ({ locale, toOwner = false }: Partial<CustomerLinkMade> = {}) => {
    const answer = await make.run({
      params: { path: { repairOrderId } },
      body: { purpose, toOwner, ...(locale ? { locale } : {}) },
    });
    if (answer) setMade(answer);
  };
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void send();
  });
  return (
    <Drawer open title={t(`panel.send.${purpose}`)} size={isPhone ? '100%' : 420} onClose={onClose}>
      <RefusalAlert of={make} />
      {made ? (
        <div className={css.sheet}>
          <p>{t(`panel.send-lead.${purpose}`)}</p>
          <Holder visit={visit} made={made} choose={(toOwner) => void send({ toOwner })} />
          <div className={css.code}>
            <QRCode
              value={made.address}
              size={240}
              errorLevel="M"
              type="svg"
              bordered={false}
              color="#10222b"
              bgColor="#fff"
            />
          </div>
          <Address address={made.address} />
          <Segmented
            block
            aria-label={t('panel.language')}
            value={made.locale}
            options={locales.map((locale) => ({ value: locale, label: localeNames[locale].full }))}
            onChange={(locale) => void send({ locale, toOwner: made.toOwner })}
          />
          <p className={css.quiet}>
            {t('panel.valid-until')} <Instant at={made.expiresAt} as="exact" /> · {t('panel.shown-once')}
          </p>
        </div>
      ) : make.pending ? (
        <LoadingRoom rows={6} />
      ) : null}
    </Drawer>
  );
}

interface HolderProps {
  visit: VisitPage;
  made: CustomerLinkMade;
  choose: (toOwner: boolean) => void;
}

/** A11: who brought somebody else's car gets the link at their own number; the owner gets one of their own. */
function Holder({ visit: { dropOff, customer }, made, choose }: HolderProps) {
  const { t } = useTranslation('customer-page');
  if (!dropOff || dropOff.isOwner) return customer?.phone ? <PhoneLink phone={customer.phone} /> : null;
  const phone = made.toOwner ? customer?.phone : dropOff.phone;
  return (
    <div className={css.holder}>
      <Segmented
        block
        aria-label={t('panel.to')}
        value={made.toOwner ? 'owner' : 'driver'}
        options={[
          { value: 'driver', label: t('panel.to-driver', { name: dropOff.name ?? t('panel.who-brought') }) },
          { value: 'owner', label: t('panel.to-owner', { name: customer?.name ?? '' }) },
        ]}
        onChange={(holder) => choose(holder === 'owner')}
      />
      {phone ? <PhoneLink phone={phone} /> : null}
    </div>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('customer-page');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(address));
  /* Closing the sheet is an answer; where sharing itself fails, the link is on the clipboard. */
  const share = () =>
    navigator.share({ url: address }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) return copy();
    });
  const mayShare = typeof navigator.share === 'function';
  return (
    <div className={css.address}>
      <Input
        readOnly
        value={address}
        aria-label={t('panel.address')}
        onFocus={({ target }) => target.select()}
      />
      <Button type="primary" onClick={() => void copy()}>
        {t(isCopied ? 'panel.copied' : 'panel.copy')}
      </Button>
      {mayShare ? <Button onClick={() => void share()}>{t('panel.share')}</Button> : null}
    </div>
  );
}
