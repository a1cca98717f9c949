import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { copyText } from '#platform/web/copy-text.ts';
import { EmptyState } from '#platform/web/design/empty-state.tsx';
import { LoadProblem } from '#platform/web/design/error-boundary.tsx';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { Panel } from '#platform/web/design/panel.tsx';
import css from '../account.module.css';
import { NewToken } from './new-token.tsx';

/** Keys for programs that work in one's name: made here, shown once, taken back here. */
export function TokensPanel() {
  const { t } = useTranslation('platform');
  const format = useFormat();
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const tokens = api.useQuery('get', '/api/v1/access-tokens');
  const make = <Button onClick={() => setIsMaking(true)}>{t('token.make')}</Button>;
  const items = tokens.data?.items.filter(({ revokedAt }) => revokedAt === null) ?? [];
  return (
    <Panel title={t('me.tokens')} id="tokens" flush extra={items.length > 0 ? make : null}>
      {made ? <ShownOnce token={made} onClose={() => setMade(null)} /> : null}
      {tokens.error ? (
        <LoadProblem problem={toProblem(tokens.error)} again={() => void tokens.refetch()} />
      ) : null}
      {tokens.isPending ? <LoadingRoom rows={3} /> : null}
      {tokens.data && items.length === 0 ? (
        <EmptyState title={t('token.none')} hint={t('token.none-hint')} action={make} />
      ) : null}
      <ul className={css.rows}>
        {items.map((token) => (
          <li key={token.id}>
            <span>
              {token.name} <code className={css.quiet}>{token.scopes.join(' ')}</code>
              <br />
              <span className={css.quiet}>
                {token.expiresAt
                  ? t('token.until', { day: format.date(token.expiresAt) })
                  : t('token.forever')}{' '}
                ·{' '}
                {token.lastUsedAt
                  ? t('token.used', { day: format.date(token.lastUsedAt) })
                  : t('token.unused')}
              </span>
            </span>
            <Revoke id={token.id} name={token.name} />
          </li>
        ))}
      </ul>
      {isMaking ? <NewToken onMade={setMade} onClose={() => setIsMaking(false)} /> : null}
    </Panel>
  );
}

function Revoke({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('platform');
  const revoke = useCommand('delete', '/api/v1/access-tokens/{id}');
  return (
    <Popconfirm
      title={t('token.revoke-title', { name })}
      description={t('token.revoke-hint')}
      okText={t('token.revoke')}
      onConfirm={() => revoke.run({ params: { path: { id } } })}
    >
      <Button size="small" loading={revoke.pending}>
        {t('token.revoke')}
      </Button>
    </Popconfirm>
  );
}

function ShownOnce({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTranslation('platform');
  const { message } = App.useApp();
  const copy = async () => {
    if (await copyText(token)) message.success(t('token.copied'));
  };
  return (
    <div className={css.once} role="status">
      <p>{t('token.once')}</p>
      <code style={{ overflowWrap: 'anywhere' }}>{token}</code>
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" onClick={() => void copy()}>
          {t('token.copy')}
        </Button>
        <Button onClick={onClose}>{t('token.kept')}</Button>
      </div>
    </div>
  );
}
