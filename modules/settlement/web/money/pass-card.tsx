import { useTranslation } from 'react-i18next';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import css from './money.module.css';
import { PaperLink } from './paper-link.tsx';
import type { GatePass } from './use-money.ts';

/** The gate pass with its six digits, as the customer tells them at the gate. */
export function PassCard({ pass }: { pass: GatePass }) {
  const { t } = useTranslation('settlement');
  return (
    <div className={css.pass}>
      <span>
        <b>{t('pass.title')}</b> {pass.number}{' '}
        <StatusTag tone={pass.usedAt ? 'quiet' : 'good'}>{t(`gate-pass-ground.${pass.ground}`)}</StatusTag>
      </span>
      <output className={css.code} aria-label={t('pass.code')}>
        {pass.code.replace(/^(\d{3})/, '$1 ')}
      </output>
      <span className={css.quiet}>
        {pass.usedAt ? (
          <>
            {t('pass.used')} <Instant at={pass.usedAt} />
          </>
        ) : (
          <>
            {t('pass.issued')} <Instant at={pass.issuedAt} />
          </>
        )}
      </span>
      <PaperLink documentId={pass.documentId}>{t('pass.print')}</PaperLink>
    </div>
  );
}
