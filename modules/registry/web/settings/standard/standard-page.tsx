import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, Panel } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import type { ServiceStandard } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { EditStandard } from './edit-standard.tsx';
import { StandardTable } from './standard-table.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** Every deadline, limit and tolerance the workshop holds itself to, and what it held itself to before. */
export default function StandardPage() {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [isEditing, setEditing] = useState(false);
  const mayKeep = useMay('service-standard.keep');
  const standard = api.useQuery('get', '/api/v1/workshops/{workshopId}/service-standard', {
    params: { path: { workshopId } },
  });
  const edit = (
    <Button type="primary" onClick={() => setEditing(true)}>
      {t('standard-page.edit')}
    </Button>
  );
  return (
    <SettingsFrame section="service-standard" actions={mayKeep && standard.data ? edit : null}>
      {standard.error ? (
        <LoadProblem problem={toProblem(standard.error)} again={() => void standard.refetch()} />
      ) : standard.data ? (
        <Standard standard={standard.data} />
      ) : (
        <LoadingRoom rows={10} />
      )}
      {isEditing && standard.data ? (
        <EditStandard standard={standard.data} onClose={() => setEditing(false)} />
      ) : null}
    </SettingsFrame>
  );
}

function Standard({ standard }: { standard: ServiceStandard }) {
  const { t } = useTranslation('registry');
  const [asked, ask] = useQueryParam('version');
  const shown = standard.versions.find(({ version }) => String(version) === asked) ?? standard.current;
  return (
    <div className={css.column}>
      <Panel title={t('standard-page.version', { version: shown.version })} flush>
        <StandardTable shown={shown} />
      </Panel>
      <VersionsPanel standard={standard} shown={shown.version} show={(version) => ask(String(version))} />
    </div>
  );
}
