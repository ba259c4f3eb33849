import type { PlannedWrite } from '@autosync/engine';
import { categoryOf, changesBetween, shownFields, type FieldChange, type Shown } from '@autosync/records';

/** What a preview would write of one record, field by field, as the activity shows it afterwards. */
export function plannedChanges({ category: name, fields }: PlannedWrite): readonly FieldChange[] {
  const category = categoryOf(name);
  const { properties } = category.schema;
  const keyOf = (title: string) =>
    Object.keys(properties).find((key) => Reflect.get(properties[key] ?? {}, 'title') === title) ?? title;
  const state = (which: 'before' | 'after') =>
    shownFields(category, Object.fromEntries(fields.map((field) => [keyOf(field.field), field[which]])));
  return changesBetween(state('before'), state('after'));
}

/** The same in lines of plain text; of what is new only what it has. */
export function linesOfPlanned(write: PlannedWrite): string[] {
  return plannedChanges(write).map(({ group, name, before, after }) => {
    const place = group === null ? name : `${group}, ${name}`;
    const was = write.action === 'added' ? '' : `${textOf(before)} → `;
    return `    ${place}: ${was}${textOf(after)}`;
  });
}

function textOf(shown: Shown): string {
  if (shown.kind === 'empty') return '(empty)';
  if (shown.kind === 'flag') return shown.value ? 'yes' : 'no';
  return shown.value;
}
