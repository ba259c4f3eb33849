/** The command `qbxml`: the one file of this package that touches files and the process. */
import { readFileSync } from 'node:fs';
import { checkText } from './check-file.ts';

const help = `Usage: qbxml check FILE...

Says of each file whether it is valid qbXML: requests as strictly as before they are sent,
answers and events as leniently as they are read. One line a file.

Exit status: 0 all are valid, 1 at least one is not, 2 wrong usage or a file that cannot be read.
`;

function run(args: readonly string[]): number {
  const [command, ...files] = args;
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  if (command !== 'check' || files.length === 0) {
    process.stderr.write(help);
    return 2;
  }
  return Math.max(...files.map(checkFile));
}

function checkFile(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    process.stderr.write(
      `${file}: cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`,
    );
    return 2;
  }
  const { isValid, summary } = checkText(text);
  process.stdout.write(`${isValid ? 'ok ' : 'BAD'} ${file}: ${summary}\n`);
  return isValid ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
