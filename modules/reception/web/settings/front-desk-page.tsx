import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsFrame } from '#modules/registry/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, Facts, LoadingRoom, LoadProblem, Panel, PhoneLink } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { AddDuty } from './add-duty.tsx';
import { AdvisorCards } from './advisor-cards.tsx';
import { EditOffers } from './edit-offers.tsx';
import type { FrontDesk } from './front-desk.ts';
import css from './settings.module.css';

/** RECV-1, RECV-6: who guides at the peak hours, and what those are offered who wait or go home. */
export default function FrontDeskPage() {
  const { id: workshopId } = useWorkshop();
  const desk = api.useQuery('get', '/api/v1/workshops/{workshopId}/front-desk', {
    params: { path: { workshopId } },
  });
  return (
    <SettingsFrame section="front-desk">
      {desk.error && !desk.data ? (
        <LoadProblem problem={toProblem(desk.error)} again={() => void desk.refetch()} />
      ) : null}
      {desk.isPending ? <LoadingRoom rows={6} /> : null}
      {desk.data ? (
        <div className={css.panels}>
          <Rota desk={desk.data} />
          <div className={css.column}>
            <Offers desk={desk.data} />
            <AdvisorCards />
          </div>
        </div>
      ) : null}
    </SettingsFrame>
  );
}

function Rota({ desk }: { desk: FrontDesk }) {
  const { t } = useTranslation('reception');
  const may = useMay('front-desk.keep');
  const [isAdding, setAdding] = useState(false);
  const remove = useCommand('delete', '/api/v1/guide-rota/{guideRotaId}');
  const add = (
    <Button size="small" onClick={() => setAdding(true)}>
      {t('desk.add-duty')}
    </Button>
  );
  return (
    <Panel title={t('desk.rota')} flush extra={may ? add : null}>
      {desk.rota.length === 0 ? <EmptyState title={t('desk.rota-none')} hint={t('desk.rota-hint')} /> : null}
      <ul className={css.rows}>
        {desk.rota.map(({ id, staff, weekday, starts, ends }) => (
          <li key={id}>
            <span>
              {t(`platform:weekday.${weekday}`)}{' '}
              <span className="num">
                {starts}–{ends}
              </span>{' '}
              <b>{staff.name}</b>
            </span>
            {may ? (
              <Button
                size="small"
                disabled={remove.pending}
                onClick={() => void remove.run({ params: { path: { guideRotaId: id } } })}
              >
                {t('desk.remove-duty')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? <AddDuty onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}

function Offers({ desk }: { desk: FrontDesk }) {
  const { t } = useTranslation('reception');
  const may = useMay('front-desk.keep');
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)}>
      {t('desk.edit')}
    </Button>
  );
  return (
    <Panel title={t('desk.offers')} extra={may ? edit : null}>
      <Facts
        facts={[
          [t('desk.lounge'), desk.loungeOffers],
          [t('desk.shuttle-seats'), desk.shuttleSeats],
          [t('desk.card'), desk.cardUrl],
          [
            t('desk.taxis'),
            desk.taxis.map(({ name, phone }) => (
              <div key={name}>
                {name} <PhoneLink phone={phone} />
              </div>
            )),
          ],
        ]}
      />
      {isEditing ? <EditOffers desk={desk} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}
