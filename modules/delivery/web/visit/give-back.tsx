import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant } from '#platform/web/design/index.ts';
import { Row } from './row.tsx';
import { ThingsList } from './things-list.tsx';
import { isOut, type Thing, thingWords } from './use-give-back.ts';

type Piece = { visit: VisitPage };

export function allows(visit: VisitPage, step: string): boolean {
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

/** A29: what the customer left with the car is counted back piece by piece, papers as well. */
export function ThingsBack({ visit, things }: Piece & { things: readonly Thing[] }) {
  const { t } = useTranslation('delivery');
  const isDone = !things.some(isOut);
  const back = things.filter(({ returnedAt }) => returnedAt !== null);
  return (
    <Row done={isDone} name={t('panel.belongings')}>
      {back.map(thingWords).join(' · ')}
      <ThingsList visitId={visit.id} things={things} mayReturn={allows(visit, 'returnBelonging')} />
    </Row>
  );
}
