import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useList } from '#platform/web/api/use-list.ts';
import { DataList, EmptyState, Panel, useFormat } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../../shared/names.tsx';
import type { Commitment } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepCommitment } from './keep-commitment.tsx';

/** What the house promises and publishes: commitments with their remedies, and the open price list. */
export default function CommitmentsPage() {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const nameIn = useNameIn();
  const format = useFormat();
  const mayKeep = useMay('price.keep');
  const [kept, keep] = useState<Commitment | 'new' | null>(null);
  const promised = useList('/api/v1/workshops/{workshopId}/commitments', { path: { workshopId } });
  const add = (
    <Button type="primary" onClick={() => keep('new')}>
      {t('commitment.add')}
    </Button>
  );
  return (
    <SettingsFrame section="commitments" actions={mayKeep ? add : null}>
      <div className={css.column}>
        <Panel flush>
          <DataList
            label={t('settings.commitments.title')}
            list={promised}
            rowKey={({ id }) => id}
            {...(mayKeep ? { onOpen: (one: Commitment) => keep(one) } : {})}
            columns={[
              {
                key: 'kind',
                title: t('commitment.kind'),
                width: 120,
                render: ({ kind }: Commitment) => t(`commitment-kind.${kind}`),
              },
              { key: 'text', title: t('commitment.text'), render: ({ texts }: Commitment) => nameIn(texts) },
              {
                key: 'remedy',
                title: t('commitment.remedy'),
                width: 240,
                from: 'tablet',
                render: ({ remedies }: Commitment) => nameIn(remedies),
              },
              {
                key: 'valid',
                title: t('rate.valid'),
                width: 180,
                from: 'desk',
                render: ({ validFrom, validTo }: Commitment) =>
                  validTo
                    ? t('span.between', { from: format.day(validFrom), to: format.day(validTo) })
                    : t('span.since', { from: format.day(validFrom) }),
              },
            ]}
            empty={<EmptyState title={t('commitment.none')} hint={t('commitment.none-hint')} />}
          />
        </Panel>
        <Publication mayKeep={mayKeep} />
      </div>
      {kept ? <KeepCommitment promised={rowNow(promised.rows, kept)} onClose={() => keep(null)} /> : null}
    </SettingsFrame>
  );
}

/** Where the prices in force are shown, and whether everybody may read them. */
function Publication({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const path = { params: { path: { workshopId } } };
  const answer = api.useQuery('get', '/api/v1/workshops/{workshopId}/published-prices', path);
  const publish = useCommand('put', '/api/v1/workshops/{workshopId}/price-publication', { basedOn: 'none' });
  const isOpen = answer.data?.published ?? false;
  const address = `/api/v1/public-prices/${workshopId}/page`;
  return (
    <Panel title={t('publication.title')}>
      <p className={css.line}>
        <LinkTo to="/wall/prices">{t('publication.wall')}</LinkTo>
        <span className={css.line}>
          <Switch
            aria-label={t('publication.open')}
            checked={isOpen}
            disabled={!mayKeep}
            loading={publish.pending}
            onChange={(published) => void publish.run({ ...path, body: { published } })}
          />
          {t('publication.open')}
        </span>
        {isOpen ? (
          <a href={address} target="_blank" rel="noreferrer">
            {t('publication.page')}
          </a>
        ) : null}
      </p>
    </Panel>
  );
}
