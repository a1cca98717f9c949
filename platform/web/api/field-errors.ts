import type { FormInstance } from 'antd';
import type { FieldProblem, Problem } from './problem.ts';

type FieldName = (string | number)[];

/** Marks the refused fields of a form with their sentences and shows the first; returns what no field stands for. */
export function applyFieldErrors(form: FormInstance, problem: Problem): FieldProblem[] {
  const names = form.getFieldsError().map(({ name }) => name as FieldName);
  const unmarked: FieldProblem[] = [];
  const sentences = new Map<string, { name: FieldName; errors: string[] }>();
  for (const error of problem.errors) {
    const name = nearest(names, pathOf(error.pointer));
    if (!name) {
      unmarked.push(error);
      continue;
    }
    const marked = sentences.get(name.join('/')) ?? { name, errors: [] };
    sentences.set(name.join('/'), { name, errors: [...marked.errors, error.detail] });
  }
  const marks = [...sentences.values()];
  form.setFields(marks);
  if (marks[0]) form.scrollToField(marks[0].name, { block: 'center', focus: true });
  return unmarked;
}

/** `/lines/0/hours` is the field `['lines', 0, 'hours']`. */
function pathOf(pointer: string): FieldName {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field itself, or the one that holds the part which was refused. */
function nearest(names: FieldName[], path: FieldName): FieldName | undefined {
  const holding = names.filter((name) => name.every((part, index) => part === path[index]));
  return holding.sort((a, b) => b.length - a.length)[0];
}
