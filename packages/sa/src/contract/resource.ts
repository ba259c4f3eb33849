import type { Category, Fields } from '@autosync/records';
import { Type } from 'typebox';
import { changeMembers, list, nextSchema, pageSchema } from './schema.ts';

/** The requests and answers of one category's resource: `/api/v1/customers` and so on. */
export function resourceSchemas(category: Category) {
  const record = Type.Object({ ...changeMembers, fields: category.schema });
  return {
    page: Type.Object({
      ...pageSchema.properties,
      search: Type.Optional(
        Type.String({ maxLength: 200, description: 'A part of the name, number or date.' }),
      ),
      customer: Type.Optional(
        Type.String({ maxLength: 64, description: 'Transactions of this client only.' }),
      ),
    }),
    pageAnswer: Type.Object({ records: list(record), next: nextSchema }),
    record,
    read: Type.Object({
      includeDeleted: Type.Optional(
        Type.Boolean({ default: false, description: 'Show a deleted record as it last was, too.' }),
      ),
    }),
    key: Type.Object({ id: Type.String({ maxLength: 64 }) }),
    create: Type.Object({ fields: givenFields }),
    change: Type.Object({ version: Type.Integer({ minimum: 1 }), fields: givenFields }),
    removal: Type.Object({ version: Type.Integer({ minimum: 1 }) }),
  };
}

/** Checked by the rules, which say in plain words what is wrong with which field. */
const givenFields = Type.Unsafe<Fields>({
  type: 'object',
  description: 'Fields as in the record that is answered; one that is left out stays as it is, or is empty.',
});
