import type { AnswerEntry } from '@autosync/simulator';

/**
 * A company file as one line of JSON in pieces:
 * `{"company": name, "objects": {"Account": […], "Customer": […], …}}`, every object as answers show it.
 */
export function* exportText(companyName: string, records: Iterable<AnswerEntry>): Iterable<string> {
  yield `{"company":${JSON.stringify(companyName)},"objects":{`;
  let open: string | undefined;
  for (const { element, value } of records) {
    const type = element.replace(/Ret$/, '');
    const start = type === open ? ',' : `${open === undefined ? '' : '],'}${JSON.stringify(type)}:[`;
    open = type;
    yield start + JSON.stringify(value);
  }
  yield open === undefined ? '}}\n' : ']}}\n';
}
