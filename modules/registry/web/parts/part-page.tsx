import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, PageHeader, StatusTag } from '#platform/web/design/index.ts';
import { useParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../shared/names.tsx';
import type { Part } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { CountStock } from './count-stock.tsx';
import { EditPart } from './edit-part.tsx';
import { MovementsPanel } from './movements-panel.tsx';
import { CataloguePanel, ShelfPanel } from './part-panels.tsx';
import { ReceivePart } from './receive-part.tsx';
import { SetPrice } from './set-price.tsx';

type Step = 'edit' | 'price' | 'receive' | 'count';

/** One part: what it is, what it costs here, and how the shelf came to hold what it holds. */
export default function PartPage() {
  const partId = useParam('partId');
  const { id: workshopId } = useWorkshop();
  const part = api.useQuery('get', '/api/v1/parts/{partId}', {
    params: { path: { partId }, query: { workshopId } },
  });
  if (part.error) {
    return <LoadProblem problem={toProblem(part.error)} again={() => void part.refetch()} />;
  }
  if (!part.data) return <LoadingRoom />;
  return <File part={part.data} />;
}

function File({ part }: { part: Part }) {
  const { t } = useTranslation('registry');
  const [step, take] = useState<Step | null>(null);
  const nameIn = useNameIn();
  const close = () => take(null);
  return (
    <>
      <PageHeader
        back={{ to: '/parts', label: t('nav.parts') }}
        title={nameIn(part.names)}
        after={
          <>
            <span className="num">{part.number}</span>
            {part.archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
          </>
        }
        actions={<Actions isKept={part.stock !== null} take={take} />}
      />
      <div className={css.panels}>
        <div className={css.column}>
          <ShelfPanel part={part} />
          <CataloguePanel part={part} />
        </div>
        <MovementsPanel part={part} />
      </div>
      {step === 'edit' ? <EditPart part={part} onClose={close} /> : null}
      {step === 'price' ? <SetPrice part={part} onClose={close} /> : null}
      {step === 'receive' ? <ReceivePart part={part} onClose={close} /> : null}
      {step === 'count' ? <CountStock part={part} onClose={close} /> : null}
    </>
  );
}

/** Nothing is received or counted before the part has a price here: then pricing comes first. */
function Actions({ isKept, take }: { isKept: boolean; take: (step: Step) => void }) {
  const { t } = useTranslation('registry');
  const mayEdit = useMay('part.keep');
  const mayPrice = useMay('price.keep');
  const mayReceive = useMay('stock.receive');
  const mayCount = useMay('stock.correct');
  return (
    <>
      {mayEdit ? <Button onClick={() => take('edit')}>{t('edit')}</Button> : null}
      {mayPrice ? (
        <Button type={isKept ? 'default' : 'primary'} onClick={() => take('price')}>
          {t('stock.set-price')}
        </Button>
      ) : null}
      {mayCount && isKept ? <Button onClick={() => take('count')}>{t('stock.count')}</Button> : null}
      {mayReceive && isKept ? (
        <Button type="primary" onClick={() => take('receive')}>
          {t('stock.receive')}
        </Button>
      ) : null}
    </>
  );
}
