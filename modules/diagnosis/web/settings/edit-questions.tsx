import { Button, Drawer, Input } from 'antd';

import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useDraft, useRoom } from '#platform/web/design/index.ts';
import type { Question, QuestionSetFile } from '../use-diagnosis.ts';
import { addQuestion, move } from './drafts.ts';
import { QuestionFields } from './question-fields.tsx';
import css from './question-sets.module.css';

interface EditQuestionsProps {
  workshopId: string;
  file: QuestionSetFile;
  close(): void;
}

/** Writes the next version of a set; interviews that began keep the questions they began with. */
export function EditQuestions({ workshopId, file, close }: EditQuestionsProps) {
  const { t } = useTranslation('diagnosis');
  const isPhone = useRoom() === 'phone';
  const place = `question-set.${workshopId}.${file.symptom}.${file.current.version}`;
  const [questions, setQuestions, forgetQuestions] = useDraft<Question[]>(place, file.current.questions);
  const [note, setNote, forgetNote] = useDraft(`${place}.note`, '');
  const forget = () => {
    forgetQuestions();
    forgetNote();
  };
  const done = () => {
    forget();
    close();
  };
  const write = useCommand('put', '/api/v1/workshops/{workshopId}/question-sets/{symptom}', {
    ...{ show: 'inline', onDone: done, basedOn: file.current.version },
  });
  const change = (place: number, question: Question | null) =>
    setQuestions(
      question
        ? questions.map((one, at) => (at === place ? question : one))
        : questions.filter((_, at) => at !== place),
    );
  return (
    <Drawer
      open
      title={t('sets.edit')}
      size={isPhone ? '100%' : 860}
      onClose={close}
      mask={{ closable: false }}
      footer={
        <Button
          type="primary"
          loading={write.pending}
          onClick={() =>
            void write.run({
              params: { path: { workshopId, symptom: file.symptom } },
              body: { questions, note: note.trim() || null },
            })
          }
        >
          {t('sets.write')}
        </Button>
      }
    >
      <RefusalAlert of={write} />
      {questions.map((question, place) => (
        <QuestionFields
          key={question.key}
          number={place + 1}
          question={question}
          change={(next) => change(place, next)}
          move={(by) => setQuestions(move(questions, place, by))}
        />
      ))}
      <div className={css.actions}>
        <Button onClick={() => setQuestions(addQuestion(questions))}>{t('sets.add-question')}</Button>
        <Button type="text" disabled={questions === file.current.questions} onClick={forget}>
          {t('sets.start-anew')}
        </Button>
      </div>
      <Input.TextArea
        rows={2}
        value={note}
        maxLength={2000}
        aria-label={t('sets.note')}
        placeholder={t('sets.note')}
        onChange={(event) => setNote(event.target.value)}
        style={{ marginBlockStart: 16 }}
      />
    </Drawer>
  );
}
