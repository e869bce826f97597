import type { Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { listOf, once } from './read.js';
import { valuesOf } from './terms.js';
import { given, plainText } from './text.js';

/** Item 7 of Łapy plan section 8: how conditions and reliefs are documented (`required_documents[]`). */
export interface DocumentRef {
  name: string;
  /** The form to download. */
  url?: string;
}

/** The documents and statements to prepare, each once. */
export function documents(service: Service): DocumentRef[] {
  const found = new Map<string, DocumentRef>();
  for (const { document, uri } of listOf(service.required_documents)) {
    const name = plainText(document);
    if (name && !found.get(name)?.url) found.set(name, given({ name, url: safeUrl(uri) }));
  }
  return [...found.values()];
}

/** Item 8 of Łapy plan section 8: a kind of personal data needed to qualify, never anybody's data. */
export interface PersonalDatum {
  name: string;
  /** `special`: art. 9 RODO (health, origin …); `criminal`: art. 10 RODO (convictions, offences). */
  kind: 'ordinary' | 'special' | 'criminal';
}

const KINDS = ['ordinary', 'special', 'criminal'] as const;

/**
 * The personal data needed (attributes `personal_data`, `personal_data_special`, `personal_data_criminal`), the
 * ordinary ones first. HSDS has no field for them.
 */
export function personalData(service: Service): PersonalDatum[] {
  return KINDS.flatMap((kind) =>
    once(valuesOf(service, `personal_data${kind === 'ordinary' ? '' : `_${kind}`}`)).map((name) => ({
      name,
      kind,
    })),
  );
}
