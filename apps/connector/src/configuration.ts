import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf, Secret } from '@autosync/core';
import environmentPaths from 'env-paths';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Connection, SaConnection } from './connector.ts';
import { connectorFolderIn, isDemoFolder } from './demo/demo-folder.ts';

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

/** Where to keep things. */
interface Place {
  readonly folder: string;
}

/**
 * The connector's data folder alone. The folder of a demo may be named as well; the connector's is in it.
 * Throws `command.usage` for a bad file.
 */
export function dataFolderOf(options: ConnectionOptions): string {
  const { data } = settingsOf(options);
  if (data === undefined) return environmentPaths('autosync', { suffix: '' }).data;
  const folder = path.resolve(data);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw usage(`${folder} is not a folder.`);
  return connectorFolderIn(folder);
}

/** The data folder for a command that only looks: a folder that was named must be there. */
export function dataFolderToLookInto(options: ConnectionOptions): string {
  const { data } = settingsOf(options);
  if (data !== undefined && !existsSync(data))
    throw usage(`There is no folder ${path.resolve(data)}; give the one with which you sync.`);
  return dataFolderOf(options);
}

/**
 * Everything that a sync needs, from the options and the configuration file; an option wins. Throws
 * `command.usage` or `command.credentials-missing` with what is missing and how to give it.
 */
export function configurationOf(options: ConnectionOptions): Place & Connection {
  const settings = settingsOf(options);
  return {
    ...placeAndSaOf(options, settings),
    quickbooksUrl: addressOf('--quickbooks', settings.quickbooks),
  };
}

/** True where the options say where SA is: a command that needs it only to say more can ask it then. */
export function namesSa(options: ConnectionOptions): boolean {
  return settingsOf(options).sa !== undefined;
}

/** Where SA and QuickBooks are, as far as the options say it. */
export function addressesIn(options: ConnectionOptions): {
  readonly sa?: string;
  readonly quickbooks?: string;
} {
  const { sa, quickbooks } = settingsOf(options);
  return {
    ...(sa !== undefined && { sa: addressOf('--sa', sa) }),
    ...(quickbooks !== undefined && { quickbooks: addressOf('--quickbooks', quickbooks) }),
  };
}

/** The same for a command that speaks to SA alone. */
export function saConfigurationOf(options: ConnectionOptions): Place & SaConnection {
  return placeAndSaOf(options, settingsOf(options));
}

function placeAndSaOf(options: ConnectionOptions, settings: Settings): Place & SaConnection {
  const { data, sa, username, passwordFile } = settings;
  if (sa === undefined && data !== undefined && isDemoFolder(data))
    throw usage(`The folder ${data} is a demo's; "autosync demo --once --data ${data}" syncs it.`);
  if (username === undefined || passwordFile === undefined) throw new Failure('command.credentials-missing');
  return {
    folder: dataFolderOf(options),
    saUrl: addressOf('--sa', sa),
    username,
    password: passwordIn(passwordFile),
  };
}

function settingsOf({ config, ...options }: ConnectionOptions): Settings {
  for (const [name, value] of Object.entries(options))
    if (typeof value === 'string' && value.trim() === '')
      throw usage(`The option ${asOption(name)} is empty.`);
  if (config === undefined) return options;
  const fromFile: unknown = jsonIn(config);
  if (!Value.Check(settingsSchema, fromFile)) {
    const [problem] = Value.Errors(settingsSchema, fromFile);
    const place = `${config}${problem?.instancePath ?? ''}`;
    throw usage(`The configuration file is wrong at ${place}: ${problem?.message}.`);
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
    throw usage(`The configuration file ${file} cannot be read: ${reasonOf(error)}`);
  }
}

function addressOf(option: '--sa' | '--quickbooks', text: string | undefined): string {
  if (text === undefined) throw usage(`The option ${option} is missing.`);
  if (option === '--quickbooks' && (text === 'com' || text === 'web-connector'))
    throw usage(`The way "${text}" to QuickBooks comes with a later version.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw usage(`${option} takes an address such as http://127.0.0.1:8020, not "${text}".`);
  return url.href.replace(/\/$/, '');
}

/** The first line of the file; editors leave a line end behind it. */
function passwordIn(file: string): Secret {
  const [password] = textOfPasswordFile(file).split(/\r?\n/, 1);
  if (password === undefined || password === '')
    throw usage(`The password is missing: the first line of the password file ${file} is empty.`);
  return new Secret(password);
}

function textOfPasswordFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw usage(`The password file cannot be read: ${reasonOf(error)}`);
  }
}

/** The name of a setting as it stands on the command line. */
function asOption(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
