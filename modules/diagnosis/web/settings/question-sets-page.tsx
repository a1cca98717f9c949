import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsFrame } from '#modules/registry/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, Panel, StatusTag, useFormat } from '#platform/web/design/index.ts';
import type { Locale } from '#platform/web/locale.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { type Symptom, symptomOf, symptoms } from '../../rules/index.ts';
import type { QuestionSetFile } from '../use-diagnosis.ts';
import { EditQuestions } from './edit-questions.tsx';
import css from './question-sets.module.css';

/** INSP-1: what is asked about each symptom, in the reader's language, with every version there was. */
export default function QuestionSetsPage() {
  const { t } = useTranslation('diagnosis');
  const { id: workshopId } = useWorkshop();
  const [asked, ask] = useQueryParam('symptom');
  const symptom = symptomOf(asked ?? '') ?? 'noise';
  const [isEditing, setEditing] = useState(false);
  const mayKeep = useMay('question-set.keep');
  const file = api.useQuery('get', '/api/v1/workshops/{workshopId}/question-sets/{symptom}', {
    params: { path: { workshopId, symptom } },
  });
  const edit = (
    <Button type="primary" onClick={() => setEditing(true)}>
      {t('sets.edit')}
    </Button>
  );
  return (
    <SettingsFrame section="question-sets" actions={mayKeep && file.data ? edit : null}>
      <div className={css.column}>
        <div className={css.symptoms}>
          <Segmented<Symptom>
            value={symptom}
            onChange={(next) => ask(next)}
            options={symptoms.map((value) => ({ value, label: t(`symptom.${value}`) }))}
          />
        </div>
        {file.error ? (
          <LoadProblem problem={toProblem(file.error)} again={() => void file.refetch()} />
        ) : file.data ? (
          <Versions file={file.data} />
        ) : (
          <LoadingRoom rows={10} />
        )}
      </div>
      {isEditing && file.data ? (
        <EditQuestions
          key={symptom}
          workshopId={workshopId}
          file={file.data}
          close={() => setEditing(false)}
        />
      ) : null}
    </SettingsFrame>
  );
}

function Versions({ file }: { file: QuestionSetFile }) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const [shown, show] = useState(file.current.version);
  const version = file.versions.find((one) => one.version === shown) ?? file.current;
  return (
    <>
      <Panel title={t('sets.version', { version: version.version })} flush>
        <Questions questions={version.questions} />
      </Panel>
      <Panel title={t('sets.versions')}>
        <ul className={css.versions}>
          {file.versions.map((one) => (
            <li key={one.version}>
              <Button
                type="link"
                size="small"
                aria-pressed={one.version === shown}
                onClick={() => show(one.version)}
              >
                {t('sets.version', { version: one.version })}
              </Button>
              {one.version === file.current.version ? <StatusTag>{t('sets.in-force')}</StatusTag> : null}
              <span className={css.quiet}>
                {[format.dateTime(one.validFrom), one.createdByName ?? t('sets.product'), one.note]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Questions({ questions }: { questions: QuestionSetFile['current']['questions'] }) {
  const { t, i18n } = useTranslation('diagnosis');
  const locale = i18n.language as Locale;
  return (
    <ol className={css.questions}>
      {questions.map((question) => (
        <li key={question.key}>
          <div>
            <b>{question.text[locale]}</b> <span className={css.quiet}>{t(`aspect.${question.aspect}`)}</span>{' '}
            {question.part ? <StatusTag>{t('sets.names-part')}</StatusTag> : null}
          </div>
          <div className={css.quiet}>
            {question.kind === 'text'
              ? t('sets.in-words')
              : `${t(`sets.kind.${question.kind}`)}: ${question.options?.map(({ text }) => text[locale]).join(' · ')}`}
          </div>
        </li>
      ))}
    </ol>
  );
}
