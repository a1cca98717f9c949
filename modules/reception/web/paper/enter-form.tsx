import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, PhotoField } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';

interface Written {
  plate: { text: string };
  paperAt: string;
  greetedAt?: string | null;
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
  return (
    <FormDrawer<Written>
      title={t('paper-form.enter-number', { number })}
      form={form}
      command={enter}
      submit={t('paper-form.enter')}
      draft={`paper-form.${number}`}
      onSubmit={({ plate, paperAt, greetedAt, words, scan }) =>
        enter.run({
          params: { path: { workshopId, number } },
          body: {
            plate,
            paperAt,
            greetedAt: greetedAt ?? null,
            words: words || null,
            scanFileId: scan?.[0] ?? null,
          },
        })
      }
      onClose={close}
    >
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
      <Form.Item name="words" label={t('paper-form.words')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="scan" label={t('paper-form.scan')}>
        <PhotoField max={1} purpose="scan" />
      </Form.Item>
    </FormDrawer>
  );
}
