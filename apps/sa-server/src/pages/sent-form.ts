/** What a form sent: one text for each name. */
export type Form = Readonly<Record<string, string>>;

export function formOf(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** A text of a form as a record keeps it: nothing is null; line ends are plain. */
export function given(form: Form, name: string): string | null {
  const text = (form[name] ?? '').replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}

/** An amount as people type it, `1,234.5`, in the form of a record; what is none stays, for the rules to refuse. */
export function givenAmount(form: Form, name: string): string {
  const text = (form[name] ?? '').replace(/[$,\s]/g, '');
  const match = /^(-?\d+)(?:\.(\d{0,2}))?$/.exec(text);
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` : text;
}
