/**
 * The form of a stored index: a manifest, the index file itself, and chunks. A small index holds its chunks in the
 * manifest; a large one names parts, files of some hundred kilobytes each, so that a page parses none for long.
 */

/** Version of the form; a file of another one is refused. */
export const FORMAT = 1;

/** A piece of an index: what it is, and its content. */
export type Chunk = [kind: string, value: unknown];

/** A file of chunks. Its name is that of its content, so that it never changes. */
export interface StoredPart {
  /** Relative to the index file. */
  path: string;
  /** Bytes as UTF-8. */
  bytes: number;
}

/** The index file. */
export interface StoredManifest {
  /** Tells the file from others, and its version. */
  okienko_index: number;
  /** How texts are read into an index: another version of the library may look for words under other stems. */
  analysis: string;
  /** Name of all content. */
  content: string;
  /** Languages in which terms are found by name. */
  languages: string[];
  /** Number of services. */
  services: number;
  /** Number of those that are active or planned; they come first. */
  live: number;
  /** Where whole services are: `{path}{beginning of the hash of the id}.json`, of so many digits. */
  records?: { path: string; digits: number };
  parts?: StoredPart[];
  chunks?: Chunk[];
}

/** Fields of a compact service and how a row has them: a text, a number, one thing, a list of things. */
export const FIELDS = [
  ['id', 't'],
  ['name', 't'],
  ['key', 't'],
  ['description', 't'],
  ['organization', 'o'],
  ['service_areas', 'l'],
  ['attributes', 'l'],
  ['eligibility_description', 't'],
  ['status', 't'],
  ['fees_description', 't'],
  ['alternate_name', 't'],
  ['minimum_age', 'n'],
  ['maximum_age', 'n'],
  ['organization_id', 't'],
  ['schedules', 'l'],
  ['cost_options', 'l'],
] as const;
