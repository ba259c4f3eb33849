import { decode } from './decode.ts';
import { check } from './encode.ts';
import { parseRequests } from './parse-requests.ts';
import { DecodeError, describeProblem } from './problem.ts';
import type { Notice, Problem } from './problem.ts';

export interface FileVerdict {
  readonly isValid: boolean;
  /** One line for a person: what the text is, or what is wrong with it. */
  readonly summary: string;
}

/**
 * What `qbxml check` says of one text: requests are judged as strictly as before sending them, answers and
 * events as leniently as they are read.
 */
export function checkText(text: string): FileVerdict {
  try {
    const { message, notices } = decode(text);
    if (message.kind === 'request') return checkRequests(text);
    const kind = {
      response: 'answers',
      events: 'events',
      subscriptionRequest: 'subscriptions',
      subscriptionResponse: 'answers to subscriptions',
    }[message.kind];
    return { isValid: true, summary: `${kind} read${remarks(notices)}` };
  } catch (thrown) {
    if (thrown instanceof DecodeError) return { isValid: false, summary: thrown.message };
    throw thrown;
  }
}

function checkRequests(text: string): FileVerdict {
  const parsed = parseRequests(text);
  if (parsed.outcome === 'structure') return refused([parsed.problem]);
  const { messageSet } = parsed;
  const version = messageSet.version ?? '16.0';
  const problems = check(messageSet, { version });
  if (problems.length > 0) return refused(problems);
  const count = messageSet.requests.length;
  return {
    isValid: true,
    summary: `${count} ${count === 1 ? 'request' : 'requests'}, valid qbXML ${version}`,
  };
}

function refused(problems: readonly Problem[]): FileVerdict {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return { isValid: false, summary: `${first ? describeProblem(first) : 'not valid'}${more}` };
}

function remarks(notices: readonly Notice[]): string {
  const [first] = notices;
  if (!first) return ', all of it known';
  const more = notices.length > 1 ? ` and ${notices.length - 1} more` : '';
  return `, with remarks: ${first.rule} at ${first.path}${more}`;
}
