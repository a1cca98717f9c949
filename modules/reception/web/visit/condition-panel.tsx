import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { Odometer, Panel, useFormat } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import type { VisitPiece } from '#platform/web/page.ts';
import type { Lamp } from '../condition/lamp-pictures.tsx';
import { LampPicture } from '../condition/warning-lamps.tsx';
import css from './condition-panel.module.css';

/** The car as it came: what the dashboard showed, what was damaged, what lies in it, where its key hangs. */
export default function ConditionPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const visit = useVisit(visitId).data;
  if (!visit || visit.state === 'waiting') return null;
  return (
    <Panel title={t('condition.panel')} id="condition">
      <div className={css.panel}>
        <div className={css.facts}>
          <Fact name={t('condition.odometer')} visit={visit} step="noteCondition">
            {visit.odometer === null ? null : (
              <Odometer reading={visit.odometer} unit={visit.odometerUnit === 'mi' ? 'mi' : 'km'} />
            )}
          </Fact>
          <Fact name={t('condition.fuel')} visit={visit} step="noteCondition">
            {visit.fuelPercent === null ? null : `${visit.fuelPercent} %`}
          </Fact>
          <Fact name={t('condition.lamps')} visit={visit} step="noteCondition">
            <Lamps visit={visit} />
          </Fact>
          <Fact name={t('condition.kit')} visit={visit} step="protect">
            {visit.unprotectedAt ? t('condition.kit-off') : visit.protectedAt ? t('condition.kit-on') : null}
          </Fact>
          <Fact name={t('key.title')} visit={visit} step="takeKey">
            <Key visit={visit} />
          </Fact>
          <Fact name={t('belongings.title')} visit={visit} step="listBelongings">
            {visit.belongings.length > 0 ? format.list(visit.belongings.map(({ name }) => name)) : null}
          </Fact>
        </div>
      </div>
    </Panel>
  );
}

interface FactProps {
  name: string;
  visit: VisitPage;
  step: string;
  children: ReactNode;
}

/** A fact and, while it may still be changed, the way to do it. */
function Fact({ name, visit, step, children }: FactProps) {
  const { t } = useTranslation('reception');
  const [, open] = useQueryParam('do');
  const may = visit.allowedActions.some(({ action, allowed }) => action === step && allowed);
  return (
    <div className={css.fact}>
      <span className={css.name}>{name}</span>
      <span>{children ?? <span className={css.name}>–</span>}</span>
      {may && step !== 'protect' ? (
        <Button
          size="small"
          type="link"
          aria-label={`${t('condition.change')} ${name}`}
          onClick={() => open(`visit.${step}`)}
        >
          {t('condition.change')}
        </Button>
      ) : null}
    </div>
  );
}

function Lamps({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  if (visit.conditionNotedAt === null) return <span className={css.name}>–</span>;
  if (visit.warningLamps.length === 0) return t('condition.no-lamps');
  return visit.warningLamps.map((lamp) => (
    <span key={lamp} className={css.lamp} title={t(`lamp.${lamp}`)}>
      <LampPicture lamp={lamp as Lamp} />
      <span className="sr-only">{t(`lamp.${lamp}`)}</span>
    </span>
  ));
}

function Key({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const { key } = visit;
  if (!key) return <span className={css.name}>–</span>;
  if (key.returnedAt) return t('key.returned');
  return [key.tag, key.place].filter(Boolean).join(' · ');
}
