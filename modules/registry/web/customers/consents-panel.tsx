import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, StatusTag, useFormat } from '#platform/web/design/index.ts';
import { consentPurposes } from '../../rules/index.ts';
import type { CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { type ConsentPurpose, RecordConsent } from './record-consent.tsx';

/** What the customer said yes or no to, when and how; nothing said counts as no. */
export function ConsentsPanel({ customer, mayKeep }: { customer: CustomerFile; mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const [asked, ask] = useState<ConsentPurpose | null>(null);
  return (
    <Panel title={t('consent.title')} flush>
      <ul className={css.rows}>
        {consentPurposes.map((purpose) => (
          <li key={purpose}>
            <div className={css.line}>
              <span>{t(`consent-purpose.${purpose}`)}</span>
              <span className={css.end}>
                <NowHolds customer={customer} purpose={purpose} />
                {mayKeep ? (
                  <Button
                    size="small"
                    onClick={() => ask(purpose)}
                    aria-label={`${t(`consent-purpose.${purpose}`)}: ${t('consent.record')}`}
                  >
                    {t('consent.record')}
                  </Button>
                ) : null}
              </span>
            </div>
            <History customer={customer} purpose={purpose} />
          </li>
        ))}
      </ul>
      {asked ? <RecordConsent customer={customer} purpose={asked} onClose={() => ask(null)} /> : null}
    </Panel>
  );
}

interface AboutPurpose {
  customer: CustomerFile;
  purpose: ConsentPurpose;
}

function NowHolds({ customer, purpose }: AboutPurpose) {
  const { t } = useTranslation('registry');
  const consent = customer.consents.find((each) => each.purpose === purpose);
  if (!consent) return <StatusTag>{t('consent.not-asked')}</StatusTag>;
  return <StatusTag>{consent.granted ? t('consent.granted') : t('consent.refused')}</StatusTag>;
}

/** Every answer that was ever given stays, with when and how. */
function History({ customer, purpose }: AboutPurpose) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  return customer.consentHistory
    .filter((each) => each.purpose === purpose)
    .map(({ granted, channel, decidedAt }) => (
      <p key={decidedAt} className={css.quiet}>
        {[
          format.dateTime(decidedAt),
          granted ? t('consent.granted') : t('consent.refused'),
          channel ? t(`consent-channel.${channel}`) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    ));
}
