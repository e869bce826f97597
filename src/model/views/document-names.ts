import type { Service } from '../hsds.js';
import { each, once } from './read.js';
import { plainText } from './text.js';

/** What the documents and statements to prepare are called, each once. */
export const documentNames = (service: Service): string[] =>
  once(each(service.required_documents, ({ document }) => plainText(document)));
