import type { DataExtAdd, DataExtDefRet, DataExtRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Outcome } from '../answer.ts';
import { now, printedTime } from '../books.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry } from '../record.ts';
import { objectNotFound, Refusal, savingFailed, statusNoMatch, statusOk } from '../status.ts';
import { storedText } from '../text.ts';
import type { Handlers, Work } from '../work.ts';
import {
  addDefinition,
  definitionOf,
  definitionsOf,
  deleteDefinition,
  modifyDefinition,
  shownDefinition,
} from './definition.ts';
import type { Definition } from './definition.ts';
import { requireForm } from './form.ts';
import { targetOf } from './target.ts';
import type { Target } from './target.ts';
import { isOf } from './value.ts';

export const dataExtensionHandlers: Handlers = {
  DataExtDefAdd({ books }, request) {
    const value = shownDefinition(books, addDefinition(books, request.DataExtDefAdd));
    return told(request.IncludeRetElement, { element: 'DataExtDefRet', value });
  },
  DataExtDefMod({ books }, request) {
    const value = shownDefinition(books, modifyDefinition(books, request.DataExtDefMod));
    return told(request.IncludeRetElement, { element: 'DataExtDefRet', value });
  },
  DataExtDefDel({ books }, { OwnerID, DataExtName }) {
    deleteDefinition(books, OwnerID, DataExtName);
    const value = { OwnerID, DataExtName, TimeDeleted: printedTime(books, now(books)) };
    return told(undefined, { element: 'DataExtDefDelRet', value });
  },
  DataExtDefQuery({ books }, request) {
    const found = definitionsOf(books, request.OwnerID).map((each) => shownDefinition(books, each));
    const wanted = found.filter((definition) => isAssigned(definition, request.AssignToObject));
    const counts = (request.metaData ?? 'NoMetaData') === 'NoMetaData' ? {} : { retCount: wanted.length };
    if (request.metaData === 'MetaDataOnly') return { status: statusOk, counts, records: [] };
    if (wanted.length === 0) return { status: statusNoMatch, records: [] };
    const entries = wanted.map((value): AnswerEntry => ({ element: 'DataExtDefRet', value }));
    return { ...told(request.IncludeRetElement, ...entries), counts };
  },
  DataExtAdd(work, request) {
    const { books } = work;
    const { DataExtAdd: given } = request;
    const { definition, target } = found(work, given);
    if (target.values.some((value) => isOf(value, definition))) {
      throw savingFailed('DataExt', 'Attribute with specified name already exists.');
    }
    const value = newValue(books, definition, given.DataExtValue);
    target.put([...target.values, value]);
    return told(undefined, { element: 'DataExtRet', value });
  },
  DataExtMod(work, request) {
    const { books } = work;
    const { DataExtMod: given } = request;
    const { definition, target } = found(work, given);
    requireThere(target, definition);
    const value = newValue(books, definition, given.DataExtValue);
    target.put(target.values.map((each) => (isOf(each, definition) ? value : each)));
    return told(undefined, { element: 'DataExtRet', value });
  },
  DataExtDel(work, { DataExtDel: given }) {
    const { books } = work;
    const { definition, target } = found(work, given);
    requireThere(target, definition);
    target.put(target.values.filter((each) => !isOf(each, definition)));
    const { OwnerID, DataExtName } = given;
    const value = { OwnerID, DataExtName, TimeDeleted: printedTime(books, now(books)) };
    return told(undefined, { element: 'DataExtDelRet', value });
  },
};

function told(names: readonly string[] | undefined, ...entries: readonly AnswerEntry[]): Outcome {
  return { status: statusOk, records: entries.map((entry) => withElements(entry, names)) };
}

function isAssigned(definition: DataExtDefRet, objects: readonly string[] | undefined): boolean {
  return !objects || (definition.AssignToObject ?? []).some((object) => objects.includes(object));
}

type GivenKey = Omit<DataExtAdd, 'DataExtValue'>;

/** The definition and the record that the request means. @throws Refusal 3351 where the two do not go together. */
function found(work: Work, given: GivenKey): { readonly definition: Definition; readonly target: Target } {
  const definition = definitionOf(work.books, given.OwnerID, given.DataExtName);
  const target = targetOf(work, given, definition);
  if (!isAssigned(definition.body.definition, target.objects)) {
    throw new Refusal(3351, `The data extension "${definition.name}" is not used with ${target.objects[0]}.`);
  }
  return { definition, target };
}

function requireThere(target: Target, definition: Definition): void {
  if (!target.values.some((value) => isOf(value, definition))) throw objectNotFound(definition.name);
}

function newValue(books: Books, { body }: Definition, text: string): DataExtRet {
  const { OwnerID, DataExtName = '', DataExtType = 'STR255TYPE' } = body.definition;
  const DataExtValue = storedText(text, books.switches);
  requireForm(DataExtName, DataExtType, DataExtValue);
  return { OwnerID, DataExtName, DataExtType, DataExtValue };
}
