import { Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { type ComplaintLevel, complaintLevels, isGraveByItself } from '../../rules/index.ts';
import { OwnerField } from '../receive/owner-field.tsx';
import type { Complaint } from '../records.ts';

export type StepName =
  | 'note'
  | 'changeLevel'
  | 'handOver'
  | 'close'
  | 'askClosing'
  | 'approveClosing'
  | 'refuseClosing'
  | 'reopen';

interface Said {
  words?: string;
  level: ComplaintLevel;
  ownerId: string;
}

interface StepDrawerProps {
  step: StepName;
  complaint: Complaint;
  onClose(): void;
}

/** One step of a complaint: its words, and what else it needs. */
export function ComplaintStepDrawer({ step, complaint, onClose }: StepDrawerProps) {
  const { t } = useTranslation('complaints');
  const [form] = Form.useForm<Said>();
  const { command, send } = useStep(step, complaint, { form, onClose });
  const lowest = isGraveByItself(complaint.circumstances) ? 3 : 1;
  const isOptional = step === 'handOver' || (step === 'approveClosing' && complaint.closingAsked !== null);
  return (
    <FormDrawer<Said>
      title={`${t(`step.${step}`)} · ${complaint.number}`}
      form={form}
      command={command}
      submit={t(`step.${step}`)}
      draft={`complaint.${complaint.id}.${step}`}
      onSubmit={send}
      onClose={onClose}
    >
      {step === 'changeLevel' ? (
        <Form.Item name="level" label={t('level.title')} rules={[{ required: true }]}>
          <Segmented
            block
            options={complaintLevels.map((value) => ({
              value,
              label: t(`level.${value}`),
              disabled: value === complaint.level || value < lowest,
            }))}
          />
        </Form.Item>
      ) : null}
      {step === 'handOver' ? <OwnerField name="ownerId" required /> : null}
      <Form.Item
        name="words"
        label={t(`words-of.${step}`)}
        extra={step === 'close' ? t('words-of.close-hint') : null}
        rules={[{ required: !isOptional }]}
      >
        <Input.TextArea
          autoFocus={step !== 'changeLevel' && step !== 'handOver'}
          maxLength={2000}
          autoSize={{ minRows: 3, maxRows: 10 }}
        />
      </Form.Item>
    </FormDrawer>
  );
}

/** Each step is a command of its own; what is said goes with it under its name. */
function useStep(
  step: StepName,
  complaint: Complaint,
  { form, onClose }: { form: ReturnType<typeof Form.useForm<Said>>[0]; onClose: () => void },
) {
  const options = { form, show: 'inline' as const, onDone: onClose, basedOn: complaint.version };
  const params = { path: { complaintId: complaint.id } };
  const commands = {
    note: useCommand('post', '/api/v1/complaints/{complaintId}/notes', options),
    changeLevel: useCommand('post', '/api/v1/complaints/{complaintId}/level', options),
    handOver: useCommand('post', '/api/v1/complaints/{complaintId}/owner', options),
    close: useCommand('post', '/api/v1/complaints/{complaintId}/close', options),
    askClosing: useCommand('post', '/api/v1/complaints/{complaintId}/closing-requests', options),
    approveClosing: useCommand('post', '/api/v1/complaints/{complaintId}/approve-closing', options),
    refuseClosing: useCommand('post', '/api/v1/complaints/{complaintId}/refuse-closing', options),
    reopen: useCommand('post', '/api/v1/complaints/{complaintId}/reopen', options),
  };
  const sends: Record<StepName, (said: Said) => Promise<unknown>> = {
    note: ({ words = '' }) => commands.note.run({ params, body: { words } }),
    changeLevel: ({ words = '', level }) =>
      commands.changeLevel.run({ params, body: { level, reason: words } }),
    handOver: ({ words, ownerId }) =>
      commands.handOver.run({ params, body: { ownerId, words: words || null } }),
    close: ({ words = '' }) => commands.close.run({ params, body: { words } }),
    askClosing: ({ words = '' }) => commands.askClosing.run({ params, body: { reason: words } }),
    approveClosing: ({ words }) => commands.approveClosing.run({ params, body: { reason: words || null } }),
    refuseClosing: ({ words = '' }) => commands.refuseClosing.run({ params, body: { words } }),
    reopen: ({ words = '' }) => commands.reopen.run({ params, body: { words } }),
  };
  return { command: commands[step], send: sends[step] };
}
