import { Type, type Static, type TObject } from 'typebox';
import { Compile } from 'typebox/compile';

/**
 * What data must look like to be a record of a category. `isShaped` looks at kinds of values and forms of
 * numbers and dates; `isValid` also at the limits that people run into, such as the length of a name. A
 * record that is too long still has a label and keys, so that a message can name it.
 */
export interface RecordShape<Record> {
  readonly schema: TObject;
  readonly isShaped: (value: unknown) => value is Record;
  readonly isValid: (value: unknown) => value is Record;
}

export function recordShape<Schema extends TObject>(schema: Schema): RecordShape<Static<Schema>> {
  const whole = Compile(schema);
  const shape = Compile(withoutLimits(schema));
  return {
    schema,
    isShaped: (value): value is Static<Schema> => shape.Check(value),
    isValid: (value): value is Static<Schema> => whole.Check(value),
  };
}

/** The schema without limits of words: what has a length is words, and their pattern is a limit as well. */
function withoutLimits(schema: TObject) {
  const stripped: unknown = JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const limits = 'maxLength' in value ? ['minLength', 'maxLength', 'pattern'] : ['maxItems'];
    return Object.fromEntries(Object.entries(value).filter(([keyword]) => !limits.includes(keyword)));
  });
  return Type.Unsafe<unknown>(typeof stripped === 'object' && stripped !== null ? stripped : {});
}
