import { isObject, type Json } from './check.js';

const listIn = (item: Json, field: string): Json[] => {
  const list = item[field];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** An object with some fields under new names, `'old new old new'`; a name that is taken stays as it is. */
const renamed = (item: Json, names: string): Json => {
  const result = { ...item };
  for (const [, from, to] of names.matchAll(/(\w+) (\w+)/g) as Iterable<[string, string, string]>) {
    if (result[from] === undefined || result[to] !== undefined) continue;
    result[to] = result[from];
    delete result[from];
  }
  return result;
};

/** An object with a change in every object of one of its lists, where it has that list. */
const changed = (item: Json, field: string, change: (entry: Json) => Json): Json =>
  Array.isArray(item[field]) ? { ...item, [field]: listIn(item, field).map(change) } : item;

const OLD = ['service_taxonomys', 'eligibilitys', 'regular_schedules', 'fundings', 'holiday_schedules'];

/**
 * Brings a service of Open Referral UK 1.0 (the older British standard, told by its own plurals such as
 * `eligibilitys`) to the field names of HSDS 3. Anything else comes back as it is.
 */
export function fromOpenReferralUk1(service: Json): Json {
  if (!OLD.some((field) => field in service)) return service;
  let result = renamed(service, 'regular_schedules schedules fundings funding');
  for (const name of ['language', 'service_area']) {
    result = changed(result, `${name}s`, (entry) => renamed(entry, `${name} name`));
  }
  result = changed(result, 'service_at_locations', place);

  const [eligibility] = listIn(service, 'eligibilitys');
  if (eligibility) {
    const { minimum_age, maximum_age, eligibility: text } = eligibility;
    result = { minimum_age, maximum_age, eligibility_description: text, ...result };
  }
  const links = listIn(service, 'service_taxonomys');
  if (links.length && service['attributes'] === undefined) {
    result['attributes'] = links.map(({ id, taxonomy }) => ({
      id,
      link_type: 'taxonomy',
      link_entity: 'service',
      taxonomy_term: isObject(taxonomy) ? renamed(taxonomy, 'vocabulary taxonomy') : undefined,
    }));
  }
  return result;
}

function place(at: Json): Json {
  const result = renamed(at, 'regular_schedule schedules');
  const { location } = result;
  if (isObject(location)) {
    result['location'] = changed(
      renamed(location, 'physical_addresses addresses accessibility_for_disabilities accessibility'),
      'accessibility',
      (entry) => renamed(entry, 'accessibility description'),
    );
  }
  return result;
}
