import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { StatusTag, useFormat } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { measureKinds } from '../../rules/index.ts';
import css from './measures.module.css';
import type { Helper, Waiting } from './use-reception-queue.ts';

interface MeasuresProps {
  waiting: Waiting;
  helpers: readonly Helper[];
}

/** RECV-1: what was done about a long wait, and, folded away for who is at the desk, what else may be done. */
export function Measures({ waiting, helpers }: MeasuresProps) {
  const { t } = useTranslation('reception');
  const may = useMay('visit.take-measure');
  const { measures } = waiting;
  return (
    <>
      {measures.length > 0 ? (
        <p className={css.taken}>
          {measures.map(({ id, kind, helper }) => (
            <StatusTag key={id}>{[t(`measure.${kind}`), helper?.name].filter(Boolean).join(' · ')}</StatusTag>
          ))}
        </p>
      ) : null}
      {may ? (
        <details className={css.fold}>
          <summary>{measures.length > 0 ? t('measure.another') : t('measure.fold')}</summary>
          <MeasureButtons waiting={waiting} helpers={helpers} />
        </details>
      ) : null}
    </>
  );
}

/** One tap each; a person free to come stands beside what they make possible. */
export function MeasureButtons({ waiting: { visit }, helpers }: MeasuresProps) {
  const { t } = useTranslation('reception');
  const take = useCommand('post', '/api/v1/visits/{visitId}/measures');
  return (
    <fieldset className={css.measures} aria-label={t('measure.title')}>
      {measureKinds.map((kind) => {
        const helper = helpers.find((one) => one.measure === kind && !one.busy);
        return (
          <Button
            key={kind}
            disabled={take.pending}
            onClick={() =>
              void take.run({
                params: { path: { visitId: visit.id } },
                body: { kind, helperId: helper?.id ?? null },
              })
            }
          >
            {t(`measure.${kind}`)}
            {helper ? ` · ${helper.name}` : ''}
          </Button>
        );
      })}
    </fieldset>
  );
}

/** Who is on shift and could stand in: those with free hands by name and role, the others only named. */
export function Helpers({ helpers }: { helpers: readonly Helper[] }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  if (helpers.length === 0) return null;
  const busy = helpers.filter((helper) => helper.busy);
  return (
    <details className={css.helpers}>
      <summary>{t('measure.who-could-help')}</summary>
      <ul>
        {helpers
          .filter((helper) => !helper.busy)
          .map(({ id, name, roles }) => (
            <li key={id}>
              <b>{name}</b> <span>{roles.map((role) => t(`platform:role.${role}`)).join(' · ')}</span>
            </li>
          ))}
      </ul>
      {busy.length > 0 ? (
        <p>{t('measure.busy', { names: format.list(busy.map(({ name }) => name)) })}</p>
      ) : null}
    </details>
  );
}
