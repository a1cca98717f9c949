import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel, StatusTag, useFormat } from '#platform/web/design/index.ts';
import { serviceStandardParameters } from '../../../rules/index.ts';
import type { ServiceStandard } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { useValueWords } from './use-value-words.ts';

interface VersionsPanelProps {
  standard: ServiceStandard;
  shown: number;
  show(version: number): void;
}

/** Every version there was, with what changed in it, by whom and why: a visit is held to the one it began under. */
export function VersionsPanel({ standard, shown, show }: VersionsPanelProps) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  return (
    <Panel title={t('standard-page.versions')} flush>
      <ul className={css.rows}>
        {standard.versions.map((version, place) => (
          <li key={version.version}>
            <div className={css.line}>
              <Button
                type="link"
                size="small"
                style={{ padding: 0 }}
                aria-pressed={version.version === shown}
                onClick={() => show(version.version)}
              >
                {t('standard-page.version', { version: version.version })}
              </Button>
              {version.version === standard.current.version ? (
                <StatusTag>{t('standard-page.in-force')}</StatusTag>
              ) : null}
              <span className={`${css.quiet} ${css.end}`}>
                {[format.dateTime(version.validFrom), version.createdBy?.name].filter(Boolean).join(' · ')}
              </span>
            </div>
            {version.note ? <p>{version.note}</p> : null}
            <Changes from={standard.versions[place + 1]} to={version} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Version = ServiceStandard['current'];

function Changes({ from, to }: { from: Version | undefined; to: Version }) {
  const { t } = useTranslation('registry');
  const { say } = useValueWords();
  if (!from) return null;
  const changed = serviceStandardParameters.filter(
    ({ name, default: usual }) => (from.parameters[name] ?? usual) !== (to.parameters[name] ?? usual),
  );
  return changed.map(({ name, unit, default: usual }) => (
    <p key={name} className={css.quiet}>
      {t('standard-page.changed', {
        name: t(`standard.${name}`),
        from: say(from.parameters[name] ?? usual, unit),
        to: say(to.parameters[name] ?? usual, unit),
      })}
    </p>
  ));
}
