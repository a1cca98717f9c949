import { CheckOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { Locale } from '#platform/web/locale.ts';
import type { Symptom } from '../../rules/index.ts';
import type { ConcernInterview, Question } from '../use-diagnosis.ts';
import css from './interview.module.css';
import { SkipQuestion } from './skip-question.tsx';

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
      <SkipQuestion skip={(skippedBecause) => send({ skippedBecause })} />
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
  };
  return { send, pending: answer.pending };
}

interface AnsweringProps {
  concern: ConcernInterview;
  question: Question;
  pending: boolean;
  send(said: AnswerSaid): Promise<void>;
}

function Answering({ concern, question, pending, send }: AnsweringProps) {
  const { t, i18n } = useTranslation('diagnosis');
  const locale = i18n.language as Locale;
  const before = concern.interview?.answers.find(({ questionKey }) => questionKey === question.key);
  const [choices, setChoices] = useState<string[]>(before?.choices ?? []);
  const [words, setWords] = useState(before?.words ?? '');
  const isOne = question.kind === 'one';
  const tap = (key: string) => {
    if (isOne) void send({ choices: [key] });
    else setChoices(choices.includes(key) ? choices.filter((one) => one !== key) : [...choices, key]);
  };
  const isEmpty = question.kind === 'text' ? !words.trim() : choices.length === 0;
  return (
    <>
      {question.kind === 'text' ? (
        <Input.TextArea
          rows={4}
          value={words}
          maxLength={2000}
          aria-label={question.text[locale]}
          onChange={(event) => setWords(event.target.value)}
        />
      ) : (
        <div className={css.taps}>
          {question.options?.map(({ key, text }) => (
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
            </Button>
          ))}
        </div>
      )}
      {isOne ? null : (
        <Button
          type="primary"
          size="large"
          block
          disabled={isEmpty}
          loading={pending}
          onClick={() => void send(question.kind === 'text' ? { words: words.trim() } : { choices })}
        >
          {t('interview.next')}
        </Button>
      )}
    </>
  );
}
