import { Button, Form, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { EmptyState, Facts, FormDrawer, Panel } from '#platform/web/design/index.ts';
import { type Skill, skills } from '../../../rules/index.ts';
import type { StaffFile } from '../../shared/records.ts';

/** 0 stands for a skill somebody has not. */
type Levels = Partial<Record<Skill, number>>;

const levels = [0, 1, 2, 3] as const;

interface SkillsPanelProps {
  person: StaffFile;
  mayKeep: boolean;
}

/** What somebody can do, from learning it to teaching it: dispatch looks here. */
export function SkillsPanel({ person, mayKeep }: SkillsPanelProps) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('staff.skills')}: ${t('edit')}`}>
      {t('edit')}
    </Button>
  );
  return (
    <Panel title={t('staff.skills')} extra={mayKeep ? edit : null}>
      {person.skills.length === 0 ? (
        <EmptyState title={t('staff.no-skills')} hint={t('staff.no-skills-hint')} />
      ) : (
        <Facts
          facts={person.skills.map(({ skill, level }) => [t(`skill.${skill}`), t(`skill-level.${level}`)])}
        />
      )}
      {isEditing ? <SetSkills person={person} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

function SetSkills({ person, onClose }: { person: StaffFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const [form] = Form.useForm<Levels>();
  const set = useCommand('put', '/api/v1/staff/{staffId}/skills', { form, show: 'inline', onDone: onClose });
  const held = (skill: Skill) => person.skills.find((each) => each.skill === skill)?.level ?? 0;
  return (
    <FormDrawer<Levels>
      title={t('staff.skills')}
      form={form}
      command={set}
      submit={t('save')}
      initial={Object.fromEntries(skills.map((skill) => [skill, held(skill)]))}
      onSubmit={(typed) =>
        set.run({
          params: { path: { staffId: person.id } },
          body: {
            skills: skills.flatMap((skill) => {
              const level = typed[skill] ?? 0;
              return level > 0 ? [{ skill, level }] : [];
            }),
          },
        })
      }
      onClose={onClose}
    >
      {skills.map((skill) => (
        <Form.Item
          key={skill}
          name={skill}
          label={t(`skill.${skill}`)}
          required
          style={{ marginBlockEnd: 12 }}
        >
          <Segmented
            block
            options={levels.map((level) => ({ value: level, label: t(`skill-level.${level}`) }))}
          />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}
