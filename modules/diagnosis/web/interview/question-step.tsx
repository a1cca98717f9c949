import { CheckOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useDraft } from '#platform/web/design/index.ts';
import type { Locale } from '#platform/web/locale.ts';
import type { Symptom } from '../../rules/index.ts';
import type { ConcernInterview, Question } from '../use-diagnosis.ts';
import css from './interview.module.css';
import { SkipQuestion } from './skip-question.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';

interface QuestionStepProps {
  concern: ConcernInterview;
  symptom: Symptom;
  question: Question;
  next(): void;
}

/** One question: a tap answers it and leads on; several answers are sent together, words are typed. */
export function QuestionStep({ concern, symptom, question, next }: QuestionStepProps) {
  const { t, i18n } = useTranslation('diagnosis');
  const locale = i18n.language as Locale;
  const theirs = concern.interview?.locale;
  const { send, pending } = useAnswer({ concern, symptom, question, next });
  return (
    <>
      <p className={css.quiet}>{t(`aspect.${question.aspect}`)}</p>
      <h1>{question.text[locale]}</h1>
      {theirs && theirs !== locale ? <p className={css.theirs}>{question.text[theirs]}</p> : null}
      <Answering concern={concern} question={question} pending={pending} send={send} />
      <SkipQuestion pending={pending} skip={(skippedBecause) => send({ skippedBecause })} />
    </>
  );
}

interface AnswerSaid {
  choices?: string[];
  words?: string;
  skippedBecause?: string;
}

function useAnswer({ concern, symptom, question, next }: QuestionStepProps) {
  const answer = useCommand('post', '/api/v1/concerns/{concernId}/answers');
  const send = async ({ choices = [], words, skippedBecause }: AnswerSaid) => {
    const given = {
      ...{ questionKey: question.key, choices },
      ...{ words: words ?? null, skippedBecause: skippedBecause ?? null },
    };
    const done = await answer.run({
      params: { path: { concernId: concern.concernId } },
      body: { symptom, answers: [given] },
    });
    if (done) next();
    return done !== undefined;
  };
  return { send, pending: answer.pending };
}

interface AnsweringProps {
  concern: ConcernInterview;
  question: Question;
  pending: boolean;
  send(said: AnswerSaid): Promise<boolean>;
}

function Answering({ concern, question, pending, send }: AnsweringProps) {
  const { t, i18n } = useTranslation('diagnosis');
  const locale = i18n.language as Locale;
  const before = concern.interview?.answers.find(({ questionKey }) => questionKey === question.key);
  const place = `interview.${concern.concernId}.${question.key}`;
  const [choices, setChoices, forgetChoices] = useDraft<string[]>(`${place}.taps`, before?.choices ?? []);
  const [words, setWords, forgetWords] = useDraft(`${place}.words`, before?.words ?? '');
  const keep = async (said: AnswerSaid) => {
    if (pending || !(await send(said))) return;
    forgetChoices();
    forgetWords();
  };
  const isOne = question.kind === 'one';
  const tap = (key: string) => {
    if (pending) return;
    if (isOne) void keep({ choices: [key] });
    else setChoices(choices.includes(key) ? choices.filter((one) => one !== key) : [...choices, key]);
  };
  const isText = question.kind === 'text';
  const isEmpty = isText ? !words.trim() : choices.length === 0;
  const onward = () => {
    if (!isOne && !isEmpty) void keep(isText ? { words: words.trim() } : { choices });
  };
  const keys = question.options?.map(({ key }) => key) ?? [];
  useAnswerKeys({ pick: (index) => keys[index] && tap(keys[index]), onward });
  return (
    <>
      {question.kind === 'text' ? (
        <Input.TextArea
          autoFocus
          rows={4}
          value={words}
          maxLength={2000}
          aria-label={question.text[locale]}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onward();
          }}
        />
      ) : (
        <div className={css.taps}>
          {question.options?.map(({ key, text }, index) => (
            <Button
              key={key}
              className={css.tap}
              aria-pressed={choices.includes(key)}
              type={choices.includes(key) ? 'primary' : 'default'}
              ghost={choices.includes(key)}
              icon={choices.includes(key) ? <CheckOutlined aria-hidden="true" /> : null}
              onClick={() => tap(key)}
            >
              {text[locale]}
              {index < 9 ? (
                <span aria-hidden="true" className={css.key}>
                  {index + 1}
                </span>
              ) : null}
            </Button>
          ))}
        </div>
      )}
      {isOne ? null : (
        <Button type="primary" size="large" block disabled={isEmpty} loading={pending} onClick={onward}>
          {t('interview.next')}
        </Button>
      )}
    </>
  );
}
