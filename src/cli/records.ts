import { serviceKey, type Service } from '../model/index.js';
import { hashOf } from '../search/stored/index.js';

/** Services in one file, about: what a page loads to open one card. */
const IN_ONE = 16;

/** Whole services in files by the hash of their id. */
export interface Records {
  /** Length of the files' names: the beginning of the hash. */
  digits: number;
  /** Texts by name, without `.json`. */
  files: Map<string, string>;
}

/**
 * Puts every service into the file of its id's hash, as an HSDS catalogue; the file of a readable key's hash says in
 * `keys` which id it stands for.
 */
export function recordsOf(services: readonly Service[]): Records {
  const digits = Math.min(5, Math.max(1, Math.ceil(Math.log2(services.length / IN_ONE) / 4)));
  const buckets = new Map<string, { services: Service[]; keys: [key: string, id: string][] }>();
  const bucketOf = (text: string) => {
    const name = hashOf(text).slice(0, digits);
    let bucket = buckets.get(name);
    if (!bucket) buckets.set(name, (bucket = { services: [], keys: [] }));
    return bucket;
  };
  for (const service of services) {
    bucketOf(service.id).services.push(service);
    const key = serviceKey(service);
    if (key && key !== service.id) bucketOf(key).keys.push([key, service.id]);
  }
  const names = [...buckets.keys()].sort();
  return { digits, files: new Map(names.map((name) => [name, JSON.stringify(buckets.get(name))])) };
}
