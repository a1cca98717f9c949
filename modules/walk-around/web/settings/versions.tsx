import { useTranslation } from 'react-i18next';
import { Panel, useFormat } from '#platform/web/design/index.ts';
import type { TemplateFile } from './draft.ts';
import css from './templates.module.css';

/** Which versions there were, since when, by whom and why. */
export function Versions({ file }: { file: TemplateFile }) {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  return (
    <Panel title={t('template.versions')}>
      <ul className={css.points}>
        {file.versions.map(({ version, validFrom, createdBy, note, points }) => (
          <li key={version} className={css.point}>
            <span className={css.name}>{t('template.version', { version })}</span>
            <span>
              {[
                validFrom ? format.dateTime(validFrom) : t('template.built-in'),
                createdBy?.name,
                t('template.count', { count: points.length }),
                note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
