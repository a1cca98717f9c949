import { useTranslation } from 'react-i18next';
import type { ServiceStandard } from '../../shared/records.ts';
import { type Parameter, standardByStage } from './stages.ts';
import css from './standard.module.css';
import { useValueWords } from './use-value-words.ts';

type Version = ServiceStandard['current'];

/** The standard as a table one reads aloud: by stage, what holds, what may be chosen, where it began. */
export function StandardTable({ shown }: { shown: Version }) {
  const { t } = useTranslation('registry');
  return (
    <table className={css.table} aria-label={t('settings.service-standard.title')}>
      <thead>
        <tr>
          <th scope="col">{t('standard-page.parameter')}</th>
          <th scope="col">{t('standard-page.value')}</th>
          <th scope="col">{t('standard-page.range')}</th>
          <th scope="col">{t('standard-page.default')}</th>
          <th scope="col">{t('standard-page.requirement')}</th>
        </tr>
      </thead>
      {standardByStage().map(({ stage, parameters }) => (
        <tbody key={stage}>
          <tr className={css.stage}>
            <th scope="rowgroup" colSpan={5}>
              {t(`standard-stage.${stage}`)}
            </th>
          </tr>
          {parameters.map((parameter) => (
            <Line key={parameter.name} parameter={parameter} value={shown.parameters[parameter.name]} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ parameter, value = parameter.default }: { parameter: Parameter; value: number | undefined }) {
  const { t } = useTranslation('registry');
  const { say, range } = useValueWords();
  const { unit } = parameter;
  const isOwn = value !== parameter.default;
  return (
    <tr>
      <th scope="row">{t(`standard.${parameter.name}`)}</th>
      <td className={isOwn ? css.own : undefined}>{say(value, unit)}</td>
      <td>{range(parameter)}</td>
      <td>{say(parameter.default, unit)}</td>
      <td>
        <code>{parameter.requirement}</code>
      </td>
    </tr>
  );
}
