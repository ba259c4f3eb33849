/** Intuit's own schema 13.0 as the judge of what we answer; it stands outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

export const sharedFolder = new URL('../../../../../shared/qbxml/', import.meta.url);
const schemaFile = new URL('schema/xsd-13.0/qbxmlops130.xsd', sharedFolder);

export const hasSchema = existsSync(schemaFile);
// oxlint-disable-next-line no-console -- Whoever runs the tests must see what was not tested.
if (!hasSchema) console.warn("../shared IS ABSENT: NO ANSWER IS JUDGED BY INTUIT'S SCHEMA.");

/** The schema takes half a second to read, so it is read once, when the first answer is judged. */
const read: { validator?: XsdValidator } = {};

function validator(): XsdValidator {
  if (read.validator) return read.validator;
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromString(readFileSync(schemaFile, 'utf8'), { url: schemaFile.pathname });
  read.validator = XsdValidator.fromDoc(schema);
  return read.validator;
}

/** What the schema has against the answer, or undefined where it is valid or no schema is here. */
export function faultOf(answer: string): string | undefined {
  if (!hasSchema) return undefined;
  const document = XmlDocument.fromString(answer);
  try {
    validator().validate(document);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } finally {
    document.dispose();
  }
}
