/** What a recorded company said of itself, kept as the text of its answer and shown again in the place of ours. */
import { decode, newestVersion } from '@autosync/qbxml';
import type { CompanyRet, HostRet, PreferencesRet, RequestName } from '@autosync/qbxml';
import { answerText } from '../answer-text.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry } from '../record.ts';
import { statusOk } from '../status.ts';

interface KeptAnswers {
  readonly CompanyRet?: CompanyRet;
  readonly HostRet?: HostRet;
  readonly PreferencesRet?: PreferencesRet;
}

/** Keeps an answer of one record. @throws EncodeError where qbXML cannot say it. */
export function keepAnswer(books: Books, name: RequestName, record: AnswerEntry): void {
  const answers = [{ name, status: statusOk, records: [record] }];
  const text = Array.from(answerText({ version: newestVersion, includesData: true, answers })).join('');
  books.storage.setSetting(`recorded ${record.element}`, text);
}

/** The answer that was kept; nothing where none was. */
export function keptAnswer(books: Books, element: keyof KeptAnswers): KeptAnswers {
  const text = books.storage.setting(`recorded ${element}`);
  if (text === undefined) return {};
  const { message } = decode(text);
  const response = message.kind === 'response' ? message.responses[0] : undefined;
  const isKept =
    response?.name === 'CompanyQuery' ||
    response?.name === 'HostQuery' ||
    response?.name === 'PreferencesQuery';
  return isKept ? response.body : {};
}
