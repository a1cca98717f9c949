import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, PhotoField } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import { DeskStaffField } from './desk-staff-field.tsx';

interface Written {
  plate: { text: string };
  paperAt: string;
  greetedAt?: string | null;
  greetedById?: string | null;
  words?: string;
  scan?: string[];
}

/** What stands on the paper, with the paper's own times; the rest is filled in on the visit it opens. */
export function EnterForm({ number, close }: { number: number; close: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const go = useGo();
  const [form] = Form.useForm<Written>();
  const enter = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms/{number}/enter', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: ({ visitId }) => {
      close();
      go(`/visits/${visitId}`);
    },
  });
  const send = ({ plate, paperAt, greetedAt, greetedById, words, scan }: Written, visitId?: string) =>
    enter.run({
      params: { path: { workshopId, number } },
      body: {
        ...{ plate, paperAt, greetedAt: greetedAt ?? null, words: words || null },
        ...(greetedById ? { greetedById } : {}),
        ...(visitId ? { visitId } : {}),
        scanFileId: scan?.[0] ?? null,
      },
    });
  return (
    <FormDrawer<Written>
      title={t('paper-form.enter-number', { number })}
      form={form}
      command={enter}
      submit={t('paper-form.enter')}
      draft={`paper-form.${number}`}
      onSubmit={(written) => send(written)}
      onClose={close}
    >
      <JoinStay
        visitId={enter.problem?.params.visitId}
        join={(visitId) => void form.validateFields().then((written) => send(written, visitId))}
      />
      <p className={css.hint}>{t('paper-form.enter-hint')}</p>
      <Form.Item
        name={['plate', 'text']}
        label={t('arrival.plate')}
        rules={[{ required: true, message: t('paper-form.plate-needed') }]}
      >
        <Input size="large" maxLength={16} autoFocus />
      </Form.Item>
      <Form.Item
        name="paperAt"
        label={t('paper-form.paper-at')}
        rules={[{ required: true, message: t('paper-form.time-needed') }]}
      >
        <InstantField />
      </Form.Item>
      <Form.Item name="greetedAt" label={t('paper-form.greeted-at')}>
        <InstantField />
      </Form.Item>
      <DeskStaffField name="greetedById" />
      <Form.Item name="words" label={t('paper-form.words')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="scan" label={t('paper-form.scan')}>
        <PhotoField max={1} purpose="scan" />
      </Form.Item>
    </FormDrawer>
  );
}

interface JoinStayProps {
  visitId: string | number | undefined;
  join(visitId: string): void;
}

/** The car is here by another desk's or the gate's word: the paper belongs to that stay. */
function JoinStay({ visitId, join }: JoinStayProps) {
  const { t } = useTranslation('reception');
  if (typeof visitId !== 'string') return null;
  return (
    <Button block className={css.join} onClick={() => join(visitId)}>
      {t('paper-form.join')}
    </Button>
  );
}
