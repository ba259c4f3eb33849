import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

function qbxml(...args: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(
    process.execPath,
    ['--conditions=@autosync/source', '--import', 'tsx', cli, ...args],
    { encoding: 'utf8' },
  );
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('qbxml check', () => {
  let folder = '';
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const request = (content: string): string =>
    `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">${content}</QBXMLMsgsRq></QBXML>`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'qbxml-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says one line a file and ends with 1 where one is bad', () => {
    const good = file('good.xml', request('<HostQueryRq requestID="1"/>'));
    const bad = file(
      'bad.xml',
      request('<CustomerAddRq><CustomerAdd><IsActive>true</IsActive></CustomerAdd></CustomerAddRq>'),
    );
    const answer = file(
      'answer.xml',
      '<QBXML><QBXMLMsgsRs><HostQueryRs statusCode="0" statusSeverity="Info"><Odd>1</Odd></HostQueryRs></QBXMLMsgsRs></QBXML>',
    );
    const { status, out } = qbxml('check', good, bad, answer);
    expect(out.trim().split('\n')).toEqual([
      `ok  ${good}: 1 request, valid qbXML 13.0`,
      `BAD ${bad}: CustomerAdd CustomerAdd.Name: Name is missing and must be there.`,
      `ok  ${answer}: answers read, with remarks: unknown at HostQuery.Odd`,
    ]);
    expect(status).toBe(1);
    expect(qbxml('check', good, answer).status).toBe(0);
  });

  it('judges the values of requests too', () => {
    const long = file(
      'long.xml',
      request(`<CustomerAddRq><CustomerAdd><Name>${'x'.repeat(42)}</Name></CustomerAdd></CustomerAddRq>`),
    );
    expect(qbxml('check', long)).toMatchObject({
      status: 1,
      out: expect.stringContaining('has 42 characters; QuickBooks takes at most 41'),
    });
  });

  it('explains itself, and ends with 2 for wrong usage or a missing file', () => {
    expect(qbxml('--help')).toMatchObject({ status: 0, out: expect.stringContaining('Usage: qbxml check') });
    expect(qbxml('judge')).toMatchObject({ status: 2, out: '' });
    expect(qbxml('check', join(folder, 'none.xml'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('cannot be read'),
    });
  });
});
