import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import type { Notice } from '../../shared/records.ts';
import { NoticeTexts } from './notice-texts.tsx';

/** What the notice said before, by whom it was changed and why: old papers show these words. */
export function NoticeVersions({ notice }: { notice: Notice }) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const [, ...before] = notice.versions;
  const nameOf = ({ version, validFrom, createdBy }: Notice['current']) =>
    version === 0
      ? t('notices-page.built-in')
      : [t('notices-page.version', { version }), validFrom && format.dateTime(validFrom), createdBy?.name]
          .filter(Boolean)
          .join(' · ');
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'versions',
          label: t('notices-page.versions'),
          children: before.map((version) => (
            <section key={version.version}>
              <h3 style={{ fontSize: 'inherit', margin: '8px 0 0' }}>{nameOf(version)}</h3>
              {version.note ? <p>{version.note}</p> : null}
              <NoticeTexts texts={version.texts} />
            </section>
          )),
        },
      ]}
    />
  );
}
