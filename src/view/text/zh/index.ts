import type { MessageKey } from '../index';
import { app } from './app';
import { desk } from './desk';
import { audio } from './audio';
import { runFile } from './run-file';
import { terms } from './terms';
import { why } from './why';
import { help } from './help';
import { plan } from './plan';
import { settings } from './settings';
import { title } from './title';
import { verdict } from './verdict';

export const zh = { ...app, ...desk, ...why, ...audio, ...runFile, ...terms, ...help, ...plan, ...settings, ...title, ...verdict } satisfies Record<MessageKey, string>;
