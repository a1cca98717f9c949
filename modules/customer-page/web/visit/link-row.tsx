import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './contact.module.css';
import type { CustomerLink } from './records.ts';

/** A link that was sent: whether it was opened, on what, and what came of it. */
export function LinkRow({ link }: { link: CustomerLink }) {
  const { t } = useTranslation('customer-page');
  const mayKeep = useMay('customer-link.keep');
  const revoke = useCommand('post', '/api/v1/customer-links/{linkId}/revoke');
  const isOpen = link.state === 'sent' || link.state === 'opened';
  return (
    <li className={css.row}>
      <span className={css.what}>
        <span>
          {t(`panel.purpose.${link.purpose}`)}
          {link.toOwner ? ` · ${t('panel.for-owner')}` : ''}
        </span>
        <StatusTag>{t(link.result ? `panel.result.${link.result}` : `panel.state.${link.state}`)}</StatusTag>
        <span className={css.quiet}>
          {link.createdBy.name} <Instant at={link.createdAt} />
          {link.openedAt ? (
            <>
              {' · '}
              {t('panel.opened', { device: deviceIn(link) })} <Instant at={link.openedAt} />
            </>
          ) : null}
        </span>
      </span>
      {mayKeep && isOpen ? (
        <Popconfirm
          title={t('panel.revoke-ask')}
          okText={t('panel.revoke')}
          onConfirm={() => void revoke.run({ params: { path: { linkId: link.id } } })}
        >
          <Button size="small" type="text">
            {t('panel.revoke')}
          </Button>
        </Popconfirm>
      ) : null}
    </li>
  );
}

/** `link · WeChat · Android · 1a2b3c4d` as people say it. */
function deviceIn({ openedDevice }: CustomerLink): string {
  return (openedDevice ?? '').split(' · ').slice(1, -1).join(' · ');
}
