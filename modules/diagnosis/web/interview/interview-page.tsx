import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { EmptyState, LoadingRoom, LoadProblem } from '#platform/web/design/index.ts';
import { LinkTo, useParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { type Symptom, symptomOf } from '../../rules/index.ts';
import { type ConcernInterview, useDiagnosis } from '../use-diagnosis.ts';
import { ChooseSymptom } from './choose-symptom.tsx';
import css from './interview.module.css';
import { PointStep } from './point-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { isTaken, nextOpen, stepsOf } from './steps.ts';
import { SummaryStep } from './summary-step.tsx';
import { TriedStep } from './tried-step.tsx';

/** INSP-1, INSP-2: one question a screen, big enough for a thumb beside the car, up to the confirmed summary. */
export default function InterviewPage() {
  const { t } = useTranslation('diagnosis');
  const visitId = useParam('visitId');
  const concernId = useParam('concernId');
  const { id: workshopId } = useWorkshop();
  const page = useDiagnosis(visitId);
  const sets = api.useQuery('get', '/api/v1/workshops/{workshopId}/question-sets', {
    params: { path: { workshopId } },
  });
  const error = page.error ?? sets.error;
  // What is on screen stays there when the line drops: an answer half typed is not taken away by a failed look.
  if (!page.data || !sets.data) {
    if (!error) return <LoadingRoom rows={10} />;
    const again = () => void Promise.all([page.refetch(), sets.refetch()]);
    return <LoadProblem problem={toProblem(error)} again={again} />;
  }
  const concern = page.data.concerns.find((one) => one.concernId === concernId);
  if (!concern) return <EmptyState title={t('interview.withdrawn')} />;
  return <Interviewing visitId={visitId} concern={concern} sets={sets.data.items} />;
}

interface InterviewingProps {
  visitId: string;
  concern: ConcernInterview;
  sets: readonly { symptom: Symptom; questions: NonNullable<ConcernInterview['interview']>['questions'] }[];
}

function Interviewing({ visitId, concern, sets }: InterviewingProps) {
  const { t } = useTranslation('diagnosis');
  const [chosen, choose] = useState<Symptom | null>(null);
  const [isAnew, chooseAnew] = useState(false);
  const symptom = chosen ?? concern.interview?.symptom ?? symptomOf(concern.kind);
  const isBegun = concern.interview !== null && concern.interview.symptom === symptom;
  const questions = isBegun
    ? (concern.interview?.questions ?? [])
    : (sets.find((set) => set.symptom === symptom)?.questions ?? []);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <LinkTo to={`/visits/${visitId}`} aria-label={t('interview.back-to-visit')}>
          <ArrowLeftOutlined aria-hidden="true" /> {t('interview.title')}
        </LinkTo>
        <q>{concern.words}</q>
      </header>
      {symptom && !isAnew ? (
        <>
          <Steps key={symptom} visitId={visitId} concern={concern} symptom={symptom} questions={questions} />
          <p className={css.other}>
            {t(`symptom.${symptom}`)}{' '}
            <Button type="link" onClick={() => chooseAnew(true)}>
              {t('interview.other-symptom')}
            </Button>
          </p>
        </>
      ) : (
        <ChooseSymptom
          choose={(next) => {
            choose(next);
            chooseAnew(false);
          }}
        />
      )}
    </div>
  );
}

interface StepsProps {
  visitId: string;
  concern: ConcernInterview;
  symptom: Symptom;
  questions: NonNullable<ConcernInterview['interview']>['questions'];
}

function Steps({ visitId, concern, symptom, questions }: StepsProps) {
  const { t } = useTranslation('diagnosis');
  const steps = stepsOf(questions);
  const [place, goTo] = useState(() => nextOpen(steps, concern));
  const step = steps[place];
  const taken = steps.filter((one) => isTaken(one, concern)).length;
  const next = () => goTo(Math.min(place + 1, steps.length - 1));
  if (!step) return null;
  const base = { visitId, concern, next };
  return (
    <>
      <Progress
        percent={Math.round((taken * 100) / steps.length)}
        showInfo={false}
        aria-label={t('interview.progress', { taken, of: steps.length })}
      />
      <main className={css.step} key={place}>
        {step.kind === 'question' ? (
          <QuestionStep {...base} symptom={symptom} question={step.question} />
        ) : step.kind === 'point' ? (
          <PointStep {...base} />
        ) : step.kind === 'tried' ? (
          <TriedStep {...base} />
        ) : (
          <SummaryStep {...base} />
        )}
      </main>
      <footer className={css.foot}>
        <Button size="large" disabled={place === 0} onClick={() => goTo(place - 1)}>
          {t('interview.previous')}
        </Button>
        <span className={css.quiet}>{t('interview.step', { place: place + 1, of: steps.length })}</span>
        <Button size="large" disabled={place === steps.length - 1} onClick={() => goTo(steps.length - 1)}>
          {t('interview.to-summary')}
        </Button>
      </footer>
    </>
  );
}
