import { isObject, type Json } from './check.js';

const listIn = (item: Json, field: string): Json[] => {
  const list = item[field];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

const renamed = (item: Json, from: string, to: string): Json => {
  if (item[from] === undefined || item[to] !== undefined) return item;
  const { [from]: value, ...rest } = item;
  return { ...rest, [to]: value };
};

/**
 * Brings a service of Open Referral UK 1.0 (the older British standard, told by its own plurals such as
 * `eligibilitys`) to the field names of HSDS 3. Anything else comes back as it is.
 */
export function fromOpenReferralUk1(service: Json): Json {
  const isOld =
    'service_taxonomys' in service ||
    'eligibilitys' in service ||
    'regular_schedules' in service ||
    'fundings' in service ||
    'holiday_schedules' in service;
  if (!isOld) return service;
  let result = renamed(renamed(service, 'regular_schedules', 'schedules'), 'fundings', 'funding');

  const eligibility = listIn(service, 'eligibilitys')[0];
  if (eligibility) {
    const { minimum_age, maximum_age, eligibility: text } = eligibility;
    result = { minimum_age, maximum_age, eligibility_description: text, ...result };
  }
  if (Array.isArray(service['languages'])) {
    result = {
      ...result,
      languages: listIn(service, 'languages').map((entry) => renamed(entry, 'language', 'name')),
    };
  }
  if (Array.isArray(service['service_areas'])) {
    const areas = listIn(service, 'service_areas').map((entry) => renamed(entry, 'service_area', 'name'));
    result = { ...result, service_areas: areas };
  }
  if (Array.isArray(service['service_at_locations'])) {
    result = { ...result, service_at_locations: listIn(service, 'service_at_locations').map(place) };
  }
  const links = listIn(service, 'service_taxonomys');
  if (links.length && service['attributes'] === undefined) {
    const attributes = links.map(({ id, taxonomy }) => ({
      id,
      link_type: 'taxonomy',
      link_entity: 'service',
      taxonomy_term: isObject(taxonomy) ? renamed(taxonomy, 'vocabulary', 'taxonomy') : undefined,
    }));
    result = { ...result, attributes };
  }
  return result;
}

function place(at: Json): Json {
  const result = renamed(at, 'regular_schedule', 'schedules');
  const location = result['location'];
  if (!isObject(location)) return result;
  let there = renamed(location, 'physical_addresses', 'addresses');
  there = renamed(there, 'accessibility_for_disabilities', 'accessibility');
  const access = listIn(there, 'accessibility').map((entry) =>
    renamed(entry, 'accessibility', 'description'),
  );
  return { ...result, location: access.length ? { ...there, accessibility: access } : there };
}
