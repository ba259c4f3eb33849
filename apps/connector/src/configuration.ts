import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf, Secret } from '@autosync/core';
import environmentPaths from 'env-paths';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Connection } from './connector.ts';

/** Where to: what the options of every command say, and what a configuration file may say instead. */
const settingsSchema = Type.Object(
  {
    data: Type.Optional(Type.String({ minLength: 1 })),
    sa: Type.Optional(Type.String({ minLength: 1 })),
    quickbooks: Type.Optional(Type.String({ minLength: 1 })),
    username: Type.Optional(Type.String({ minLength: 1 })),
    passwordFile: Type.Optional(Type.String({ minLength: 1 })),
  },
  { additionalProperties: false },
);

type Settings = Static<typeof settingsSchema>;

/** The options as the command line gives them. */
export type ConnectionOptions = Settings & { readonly config?: string };

/** Where to keep things, and whom to sync with. */
export interface Configuration extends Connection {
  readonly folder: string;
}

/** The data folder alone, for the commands that only look. Throws `command.usage` for a bad file. */
export function dataFolderOf(options: ConnectionOptions): string {
  return path.resolve(settingsOf(options).data ?? environmentPaths('autosync', { suffix: '' }).data);
}

/**
 * Everything that a sync needs, from the options and the configuration file; an option wins. Throws
 * `command.usage` or `command.credentials-missing` with what is missing and how to give it.
 */
export function configurationOf(options: ConnectionOptions): Configuration {
  const settings = settingsOf(options);
  if (settings.username === undefined || settings.passwordFile === undefined)
    throw new Failure('command.credentials-missing');
  return {
    folder: dataFolderOf(options),
    saUrl: addressOf('--sa', settings.sa),
    quickbooksUrl: addressOf('--quickbooks', settings.quickbooks),
    username: settings.username,
    password: passwordIn(settings.passwordFile),
  };
}

function settingsOf({ config, ...options }: ConnectionOptions): Settings {
  if (config === undefined) return options;
  const fromFile: unknown = jsonIn(config);
  if (!Value.Check(settingsSchema, fromFile)) {
    const [problem] = Value.Errors(settingsSchema, fromFile);
    const place = `${config}${problem?.instancePath ?? ''}`;
    throw new Failure('command.usage', {
      detail: `The configuration file is wrong at ${place}: ${problem?.message}.`,
    });
  }
  // Paths in a file are meant from the folder of that file, wherever the command runs.
  const beside = (file: string | undefined) => file && path.resolve(path.dirname(config), file);
  return {
    ...fromFile,
    data: beside(fromFile.data),
    passwordFile: beside(fromFile.passwordFile),
    ...options,
  };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('command.usage', {
      detail: `The configuration file ${file} cannot be read: ${reasonOf(error)}`,
    });
  }
}

function addressOf(option: '--sa' | '--quickbooks', text: string | undefined): string {
  if (text === undefined) throw new Failure('command.usage', { detail: `The option ${option} is missing.` });
  if (option === '--quickbooks' && (text === 'com' || text === 'web-connector'))
    throw new Failure('command.usage', {
      detail: `The way "${text}" to QuickBooks comes with a later version.`,
    });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Failure('command.usage', {
      detail: `${option} takes an address such as http://127.0.0.1:8020, not "${text}".`,
    });
  return url.href.replace(/\/$/, '');
}

/** The first line of the file; editors leave a line end behind it. */
function passwordIn(file: string): Secret {
  try {
    return new Secret(readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '');
  } catch (error) {
    throw new Failure('command.usage', { detail: `The password file cannot be read: ${reasonOf(error)}` });
  }
}
