import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { LoadingRoom, LoadProblem, PageHeader, Panel } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { stations } from '../../rules/index.ts';
import { newPoint, type Point, type TemplateFile, withoutPoint, withPoint } from './draft.ts';
import { EditPoint } from './edit-point.tsx';
import { PointLine } from './point-line.tsx';
import css from './templates.module.css';
import { Versions } from './versions.tsx';

/** What is looked at and measured around every car, with its limits; each change is a version of its own. */
export default function TemplatesPage() {
  const { t } = useTranslation('walk-around');
  const { id: workshopId } = useWorkshop();
  const file = api.useQuery('get', '/api/v1/workshops/{workshopId}/inspection-templates', {
    params: { path: { workshopId } },
  });
  return (
    <>
      <PageHeader
        title={t('template.title')}
        subtitle={t('template.lead')}
        back={{ to: '/settings', label: t('template.back') }}
      />
      {file.error ? (
        <LoadProblem problem={toProblem(file.error)} again={() => void file.refetch()} />
      ) : file.data ? (
        <Draft file={file.data as TemplateFile} />
      ) : (
        <LoadingRoom rows={12} />
      )}
    </>
  );
}

/** What is being changed stays on screen when somebody else saves meanwhile: it is told, and chosen. */
function Draft({ file }: { file: TemplateFile }) {
  const { t } = useTranslation('walk-around');
  const [base, setBase] = useState(file);
  const [isChanged, setChanged] = useState(false);
  const isBehind = base.version !== file.version;
  const take = () => {
    setChanged(false);
    setBase(file);
  };
  if (isBehind && !isChanged) take();
  return (
    <>
      {isBehind && isChanged ? (
        <Alert
          type="warning"
          showIcon
          message={t('template.other-version', {
            name: file.current.createdBy?.name ?? '',
            version: file.version,
          })}
          action={<Button onClick={take}>{t('template.see-new')}</Button>}
        />
      ) : null}
      <Template
        key={base.version}
        file={base}
        changed={() => setChanged(true)}
        saved={() => setChanged(false)}
      />
    </>
  );
}

interface TemplateProps {
  file: TemplateFile;
  changed(): void;
  saved(): void;
}

function Template({ file, changed, saved }: TemplateProps) {
  const { t } = useTranslation('walk-around');
  const [points, keep] = useState<readonly Point[]>(file.current.points);
  const setPoints = (next: readonly Point[]) => {
    keep(next);
    changed();
  };
  /** A key once used is never another point's: results of earlier visits hang on it. */
  const everKnown = file.versions.flatMap((version) => version.points);
  const [edited, edit] = useState<Point | null>(null);
  const mayKeep = useMay('inspection-template.keep');
  return (
    <div className={css.page}>
      {points === file.current.points ? null : <Save file={file} points={points} saved={saved} />}
      {stations.map((station) => {
        const here = points.filter((point) => point.station === station);
        return (
          <Panel key={station} title={t(`station.${station}`)}>
            <ul className={css.points}>
              {here.map((point) => (
                <PointLine
                  key={point.key}
                  point={point}
                  {...(mayKeep ? { edit, remove: () => setPoints(withoutPoint(points, point.key)) } : {})}
                />
              ))}
            </ul>
            {mayKeep ? (
              <Button
                size="small"
                aria-label={`${t('template.add')}: ${t(`station.${station}`)}`}
                onClick={() => edit({ ...newPoint([...points, ...everKnown]), station })}
              >
                {t('template.add')}
              </Button>
            ) : null}
          </Panel>
        );
      })}
      <Versions file={file} />
      {edited ? (
        <EditPoint
          point={edited}
          keep={(point) => {
            setPoints(withPoint(points, point));
            edit(null);
          }}
          close={() => edit(null)}
        />
      ) : null}
    </div>
  );
}

/** What was changed becomes the next version, with a word on why. */
function Save({ file, points, saved }: { file: TemplateFile; points: readonly Point[]; saved(): void }) {
  const { t } = useTranslation('walk-around');
  const [note, setNote] = useState('');
  const save = useCommand('post', '/api/v1/workshops/{workshopId}/inspection-templates', {
    basedOn: file.version,
    onDone: saved,
  });
  const { workshopId } = file;
  return (
    <div className={css.save}>
      <Input
        aria-label={t('template.note')}
        placeholder={t('template.note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button
        type="primary"
        loading={save.pending}
        onClick={() =>
          void save.run({
            params: { path: { workshopId } },
            body: { points: [...points], note: note.trim() || null },
          })
        }
      >
        {t('template.save', { version: file.version + 1 })}
      </Button>
    </div>
  );
}
