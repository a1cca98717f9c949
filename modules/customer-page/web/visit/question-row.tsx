import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './contact.module.css';
import type { CustomerQuestion } from './records.ts';

/** What the customer asked, with the place to answer right below it. */
export function QuestionRow({
  question,
  titleOf,
}: {
  question: CustomerQuestion;
  titleOf: (jobId: string | null) => string | undefined;
}) {
  const { t } = useTranslation('customer-page');
  const mayAnswer = useMay('customer-question.answer');
  const title = titleOf(question.jobId);
  return (
    <li className={css.question}>
      <span className={css.what}>
        {question.answer ? null : <StatusTag tone="trouble">{t('panel.question-open')}</StatusTag>}
        {title ? <span className={css.quiet}>{title}</span> : null}
        <span className={css.quiet}>
          <Instant at={question.askedAt} />
        </span>
      </span>
      <q>{question.words}</q>
      {question.answer ? (
        <p className={css.answer}>
          {question.answer}{' '}
          <span className={css.quiet}>
            {question.answeredBy?.name} {question.answeredAt ? <Instant at={question.answeredAt} /> : null}
          </span>
        </p>
      ) : mayAnswer ? (
        <Answer questionId={question.id} />
      ) : null}
    </li>
  );
}

function Answer({ questionId }: { questionId: string }) {
  const { t } = useTranslation('customer-page');
  const [form] = Form.useForm<{ answer: string }>();
  const answer = useCommand('post', '/api/v1/customer-questions/{questionId}/answer', {
    form,
    show: 'inline',
  });
  return (
    <Form
      form={form}
      className={css.answering}
      onFinish={(body) => void answer.run({ params: { path: { questionId } }, body })}
    >
      <Form.Item name="answer" noStyle rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea
          aria-label={t('panel.answer')}
          placeholder={t('panel.answer-hint')}
          maxLength={2000}
          autoSize={{ minRows: 1, maxRows: 5 }}
        />
      </Form.Item>
      <Button htmlType="submit" loading={answer.pending}>
        {t('panel.answer')}
      </Button>
      <RefusalAlert of={answer} />
    </Form>
  );
}
