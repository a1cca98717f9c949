import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant } from '#platform/web/design/index.ts';
import css from './delivery-panel.module.css';
import { Row } from './row.tsx';

type Piece = { visit: VisitPage };

function allows(visit: VisitPage, step: string): boolean {
  return visit.allowedActions.some(({ action, allowed }) => action === step && allowed);
}

/** The protection kit comes off before the customer's eyes. */
export function KitOff({ visit }: Piece) {
  const { t } = useTranslation('delivery');
  const { unprotectedAt } = visit;
  const takeOff = useCommand('post', '/api/v1/visits/{visitId}/unprotect');
  const run = () => void takeOff.run({ params: { path: { visitId: visit.id } } });
  return (
    <Row done={unprotectedAt !== null} name={t('panel.kit')}>
      {unprotectedAt ? <Instant at={unprotectedAt} /> : null}
      {!unprotectedAt && allows(visit, 'unprotect') ? (
        <Button loading={takeOff.pending} onClick={run}>
          {t('panel.take-off')}
        </Button>
      ) : null}
    </Row>
  );
}

export function KeyBack({ visit }: Piece) {
  const { t } = useTranslation('delivery');
  const giveBack = useCommand('post', '/api/v1/visits/{visitId}/key/return');
  const run = () => void giveBack.run({ params: { path: { visitId: visit.id } } });
  const returnedAt = visit.key?.returnedAt ?? null;
  return (
    <Row done={returnedAt !== null} name={t('panel.key', { tag: visit.key?.tag ?? '' })}>
      {returnedAt ? <Instant at={returnedAt} /> : null}
      {!returnedAt && allows(visit, 'returnKey') ? (
        <Button loading={giveBack.pending} onClick={run}>
          {t('panel.give-back')}
        </Button>
      ) : null}
    </Row>
  );
}

/** What lay in the car is counted back piece by piece. */
export function BelongingsBack({ visit }: Piece) {
  const { t } = useTranslation('delivery');
  const open = visit.belongings.filter(({ returnedAt }) => !returnedAt);
  const names = visit.belongings.map(({ name, quantity }) => (quantity > 1 ? `${name} × ${quantity}` : name));
  return (
    <Row done={open.length === 0} name={t('panel.belongings')}>
      {open.length === 0 ? names.join(' · ') : null}
      {open.length > 0 ? (
        <ul className={css.things}>
          {open.map((belonging) => (
            <li key={belonging.id}>
              {belonging.name}
              {belonging.quantity > 1 ? ` × ${belonging.quantity}` : ''}
              {allows(visit, 'returnBelonging') ? <GiveBack belongingId={belonging.id} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Row>
  );
}

function GiveBack({ belongingId }: { belongingId: string }) {
  const { t } = useTranslation('delivery');
  const giveBack = useCommand('post', '/api/v1/belongings/{belongingId}/return');
  return (
    <Button
      loading={giveBack.pending}
      onClick={() => void giveBack.run({ params: { path: { belongingId } } })}
    >
      {t('panel.give-back')}
    </Button>
  );
}
