import type { Amount, CatalogueCode, DateOnly, Details, Instant } from '@autosync/core';
import type {
  Acknowledgement,
  BalanceCause,
  ComparisonPage,
  Lease,
  LeaseRequest,
  Mapping,
  MappingKind,
  MovementPage,
  QuickBooksBalance,
  SaChange,
  SaChanges,
  SaLinks,
  SaOperation,
  SaResult,
} from '@autosync/engine';
import { categoryNames, type CategoryName, type Fields } from '@autosync/records';
import { Type, type Static, type TSchema } from 'typebox';

/**
 * The requests and answers of SA's HTTP interface under `/api/v1`, of which its OpenAPI document is made.
 * Where the engine's port names a type, the schema describes the same type.
 */
export const instantSchema = Type.Unsafe<Instant>({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'A moment in UTC with milliseconds.',
});

const amountSchema = Type.Unsafe<Amount>({ type: 'string', pattern: '^-?\\d{1,13}\\.\\d{2}$' });
const categorySchema = Type.Unsafe<CategoryName>({ type: 'string', enum: [...categoryNames] });
const idSchema = Type.String({ minLength: 1, maxLength: 64 });
const textSchema = Type.String({ minLength: 1, maxLength: 200 });
const versionSchema = Type.Integer({ minimum: 1 });
const nullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });

/** A list that nobody changes, as the rules answer them. */
export function list<Element extends TSchema>(element: Element, options: { maxItems?: number } = {}) {
  return Type.Unsafe<readonly Static<Element>[]>(Type.Array(element, options));
}

/** The fields of a record; those of each category stand at its resource. */
export const fieldsSchema = Type.Unsafe<Fields>({ type: 'object' });

export const changeMembers = {
  category: categorySchema,
  id: idSchema,
  version: versionSchema,
  isDeleted: Type.Boolean(),
  changedAt: instantSchema,
  operationId: nullableText,
};

export const changeSchema = Type.Unsafe<SaChange>(Type.Object({ ...changeMembers, fields: fieldsSchema }));

export const problemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.Unsafe<CatalogueCode>({ type: 'string' }),
    detail: Type.String(),
    remedy: Type.String(),
    details: Type.Unsafe<Details>({ type: 'object' }),
    current: Type.Optional(changeSchema),
  },
  { description: 'What went wrong, as problem+json (RFC 9457) with a code of the error catalogue.' },
);

export const loginRequestSchema = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 200 }),
  password: Type.String({ minLength: 1, maxLength: 1000 }),
});

export const loginAnswerSchema = Type.Object({
  token: Type.String({ description: 'For the header `Authorization: Bearer …`.' }),
  expiresAt: instantSchema,
  companyId: Type.String(),
  companyName: Type.String(),
  username: Type.String(),
  kind: Type.Union([Type.Literal('full'), Type.Literal('mobile')]),
  time: instantSchema,
});

/** Every list comes in pages: at most `limit` entries, and `after` is the `next` of the page before. */
export const pageSchema = Type.Object({
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1000, default: 200, description: 'Entries of the page at most.' }),
  ),
  after: Type.Optional(
    Type.String({ maxLength: 500, description: 'Where to go on: `next` of the page before.' }),
  ),
});

/** Where the next page starts; absent at the end of the list. */
export const nextSchema = Type.Optional(
  Type.String({ description: 'For `after`; absent on the last page.' }),
);

export const changesAnswerSchema = Type.Unsafe<SaChanges>(
  Type.Object({
    changes: Type.Array(changeSchema),
    cursor: Type.String(),
    hasMore: Type.Boolean(),
    time: instantSchema,
  }),
);

const operationBase = {
  operationId: textSchema,
  category: categorySchema,
  quickbooksId: Type.String({ maxLength: 200, description: 'Empty where it is not in QuickBooks yet.' }),
};
const presentRecord = { id: idSchema, expectedVersion: versionSchema };

export const operationSchema = Type.Unsafe<SaOperation>(
  Type.Union([
    Type.Object({
      ...operationBase,
      action: Type.Literal('create'),
      fields: fieldsSchema,
      editSequence: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 200,
          description:
            'The edit sequence in QuickBooks that the fields come from; with it the link is kept at once.',
        }),
      ),
    }),
    Type.Object({ ...operationBase, action: Type.Literal('change'), ...presentRecord, fields: fieldsSchema }),
    Type.Object({ ...operationBase, action: Type.Literal('remove'), ...presentRecord }),
  ]),
);

export const operationsRequestSchema = Type.Object({
  operations: Type.Array(operationSchema, { maxItems: 1000 }),
  leaseGeneration: Type.Optional(
    Type.Integer({ description: 'Refused with sa.lease-lost where a newer generation exists.' }),
  ),
});

export const operationsAnswerSchema = Type.Object({
  results: list(
    Type.Unsafe<SaResult>(
      Type.Union([
        Type.Object({
          operationId: Type.String(),
          outcome: Type.Literal('applied'),
          id: idSchema,
          version: versionSchema,
          isDeleted: Type.Boolean(),
          fields: fieldsSchema,
        }),
        Type.Object({
          operationId: Type.String(),
          outcome: Type.Literal('not_applied'),
          code: Type.String(),
          details: Type.Unsafe<Details>({ type: 'object' }),
          current: Type.Optional(changeSchema),
        }),
      ]),
    ),
  ),
});

const linkMembers = {
  category: categorySchema,
  id: idSchema,
  version: Type.Integer({
    minimum: 0,
    description:
      "The newest version of SA's record that was carried over in full; 0: none yet, a part of the first one is still to come.",
  }),
  quickbooksId: textSchema,
  editSequence: textSchema,
};

export const acknowledgementsRequestSchema = Type.Object({
  acknowledgements: Type.Array(
    Type.Unsafe<Acknowledgement>(Type.Object({ operationId: textSchema, ...linkMembers })),
    { maxItems: 1000 },
  ),
});

export const linksAnswerSchema = Type.Unsafe<SaLinks>(
  Type.Object({
    links: Type.Array(
      Type.Object({
        ...linkMembers,
        isDeleted: Type.Optional(
          Type.Boolean({ description: 'True where SA has deleted the record; absent otherwise.' }),
        ),
      }),
    ),
    next: nextSchema,
  }),
);

export const mappingsSchema = Type.Object({
  mappings: list(
    Type.Unsafe<Mapping>(
      Type.Object({
        kind: Type.Unsafe<MappingKind>({
          type: 'string',
          enum: ['goes-by', 'deposit-account'],
          description:
            'goes-by: the record is that one in QuickBooks, as others may be; deposit-account: where payments by this method are put.',
        }),
        category: categorySchema,
        id: idSchema,
        quickbooksId: textSchema,
        madeAt: instantSchema,
      }),
    ),
    { maxItems: 5000 },
  ),
});

const causeMembers = {
  code: Type.Unsafe<CatalogueCode>({ type: 'string', description: 'A code of the error catalogue.' }),
  details: Type.Unsafe<Details>({ type: 'object', description: 'What stands in its words.' }),
  amount: amountSchema,
  record: Type.Optional(Type.Object({ category: categorySchema, id: idSchema })),
};

const causeSchema = Type.Unsafe<BalanceCause>(Type.Object(causeMembers));

export const balancesRequestSchema = Type.Object({
  balances: Type.Array(
    Type.Unsafe<QuickBooksBalance>(
      Type.Object({
        customer: idSchema,
        balance: amountSchema,
        totalBalance: amountSchema,
        asOf: instantSchema,
        why: Type.Optional(Type.Array(causeSchema, { maxItems: 1000 })),
      }),
    ),
    { maxItems: 1000 },
  ),
});

export const balancesAnswerSchema = Type.Object({
  balances: list(Type.Object({ customer: Type.String(), balance: amountSchema, totalBalance: amountSchema })),
  next: nextSchema,
});

const nullableAmount = Type.Unsafe<Amount | null>({ type: ['string', 'null'] });

/** A page counts masters: each comes with all of its properties. */
export const mastersPageSchema = Type.Object({
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1000,
      default: 200,
      description: 'Masters of the page at most; each comes with all of its properties.',
    }),
  ),
  after: pageSchema.properties.after,
});

export const comparisonAnswerSchema = Type.Unsafe<ComparisonPage>(
  Type.Object({
    rows: Type.Array(
      Type.Object({
        customer: Type.String(),
        name: Type.String(),
        parent: nullableText,
        isActive: Type.Boolean(),
        saBalance: amountSchema,
        quickbooksBalance: nullableAmount,
        difference: nullableAmount,
        asOf: Type.Unsafe<Instant | null>({ type: ['string', 'null'] }),
        why: Type.Array(Type.Object({ ...causeMembers, summary: Type.String() }), {
          description: 'What makes the difference; it adds up to it wherever the connector has explained it.',
        }),
      }),
    ),
    next: nextSchema,
  }),
);

export const movementsQuerySchema = Type.Object({
  ...pageSchema.properties,
  customer: idSchema,
  withProperties: Type.Optional(Type.Boolean({ default: false })),
});

export const movementsAnswerSchema = Type.Unsafe<MovementPage>(
  Type.Object({
    movements: Type.Array(
      Type.Object({
        customer: Type.String(),
        category: categorySchema,
        id: Type.String(),
        label: Type.String(),
        date: Type.Unsafe<DateOnly>({ type: 'string' }),
        version: versionSchema,
        amount: amountSchema,
        staysInSa: Type.Boolean(),
      }),
    ),
    next: nextSchema,
  }),
);

export const leaseRequestSchema = Type.Unsafe<LeaseRequest>(
  Type.Object({
    installationId: textSchema,
    computer: textSchema,
    generation: Type.Optional(Type.Integer({ minimum: 1 })),
    takeOver: Type.Optional(Type.Boolean()),
  }),
);

export const leaseAnswerSchema = Type.Unsafe<Lease>(
  Type.Object({ generation: Type.Integer(), expiresAt: instantSchema }),
);

export const auditQuerySchema = Type.Object({
  ...pageSchema.properties,
  category: Type.Optional(categorySchema),
  id: Type.Optional(idSchema),
});

export const auditEntrySchema = Type.Object({
  sequence: Type.Integer(),
  at: instantSchema,
  username: Type.String(),
  action: Type.String(),
  category: categorySchema,
  id: Type.String(),
  version: Type.Integer(),
  before: Type.Unsafe<Fields | null>({ type: ['object', 'null'] }),
  after: fieldsSchema,
  operationId: nullableText,
  quickbooksId: nullableText,
  previousHash: Type.String(),
  hash: Type.String(),
});

export const auditAnswerSchema = Type.Object({ entries: list(auditEntrySchema), next: nextSchema });
