import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

// HSDS 3.0 and 3.1 in JSON Schema 2020-12: every object of the standard with all its fields, their types, formats
// and enumerations, and what is required, after https://docs.openreferral.org/en/latest/hsds/schema_reference.html.
// Stricter than the standard's own schemas: references are UUIDs, days are days, hours are hours, and a field that
// neither the standard nor the CUS profile has is refused (the standard lets anything pass).

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const named: Schema = { type: 'string', pattern: '\\S' };
const number: Schema = { type: 'number' };
const uuid: Schema = { type: 'string', format: 'uuid' };
const uri: Schema = { type: 'string', format: 'uri' };
const email: Schema = { type: 'string', format: 'email' };
const date: Schema = { type: 'string', format: 'date' };
const moment: Schema = { type: 'string', format: 'date-time' };
const hour: Schema = {
  type: 'string',
  pattern: '^([01]\\d|2[0-4]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d\\d:\\d\\d)?$',
};
const one = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (name: string): Schema => ({ type: 'array', items: one(name) });
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = `[+-]?\\d*(${WEEKDAYS.join('|')})`;
const PLACES = { enum: ['physical', 'postal', 'virtual'] };
/** The profile's own: a text in other languages (catalogue/cus-profile.md). */
const translations: Schema = { type: 'object', additionalProperties: text };

/** Fields of the same type, by their names. */
const all = (type: Schema, names: string): Record<string, Schema> =>
  Object.fromEntries(names.split(' ').map((name) => [name, type]));

/** An object of the standard: what it must have, and all that it may have. Each may have attributes and metadata. */
function object(required: string, properties: Record<string, Schema>): Schema {
  return {
    type: 'object',
    required: required.split(' '),
    properties: { id: uuid, attributes: list('attribute'), metadata: list('metadata'), ...properties },
    additionalProperties: false,
  };
}

const OBJECTS: Readonly<Record<string, Schema>> = {
  service: object('id name status', {
    name: named,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    ...all(uuid, 'organization_id program_id'),
    ...all(text, 'alternate_name description interpretation_services application_process fees_description'),
    ...all(text, 'wait_time fees accreditations eligibility_description licenses alert'),
    ...all(number, 'minimum_age maximum_age'),
    url: uri,
    ...all(email, 'email assurer_email'),
    assured_date: date,
    last_modified: moment,
    organization: one('organization'),
    program: one('program'),
    additional_urls: list('url'),
    phones: list('phone'),
    schedules: list('schedule'),
    service_areas: list('service_area'),
    service_at_locations: list('service_at_location'),
    languages: list('language'),
    funding: list('funding'),
    cost_options: list('cost_option'),
    required_documents: list('required_document'),
    contacts: list('contact'),
    capacities: list('service_capacity'),
  }),
  organization: object('id name description', {
    name: named,
    ...all(text, 'alternate_name description tax_status tax_id legal_status logo'),
    email,
    ...all(uri, 'website uri'),
    year_incorporated: number,
    parent_organization_id: uuid,
    additional_websites: list('url'),
    funding: list('funding'),
    contacts: list('contact'),
    phones: list('phone'),
    locations: list('location'),
    programs: list('program'),
    organization_identifiers: list('organization_identifier'),
  }),
  program: object('id name description', {
    organization_id: uuid,
    ...all(text, 'name alternate_name description'),
  }),
  service_at_location: object('id', {
    ...all(uuid, 'service_id location_id'),
    description: text,
    location: one('location'),
    service: one('service'),
    service_areas: list('service_area'),
    contacts: list('contact'),
    phones: list('phone'),
    schedules: list('schedule'),
  }),
  location: object('id location_type', {
    location_type: PLACES,
    url: uri,
    organization_id: uuid,
    ...all(
      text,
      'name alternate_name description transportation external_identifier external_identifier_type',
    ),
    ...all(number, 'latitude longitude'),
    languages: list('language'),
    addresses: list('address'),
    contacts: list('contact'),
    accessibility: list('accessibility'),
    phones: list('phone'),
    schedules: list('schedule'),
  }),
  address: object('id address_1 city state_province postal_code country address_type', {
    location_id: uuid,
    ...all(text, 'attention address_1 address_2 city region state_province postal_code'),
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    address_type: PLACES,
  }),
  accessibility: object('id', { location_id: uuid, ...all(text, 'description details'), url: uri }),
  phone: object('id number', {
    ...all(uuid, 'location_id service_id organization_id contact_id service_at_location_id'),
    number: named,
    extension: number,
    ...all(text, 'type description'),
    languages: list('language'),
  }),
  schedule: object('id', {
    ...all(uuid, 'service_id location_id service_at_location_id'),
    ...all(date, 'valid_from valid_to dtstart until'),
    ...all(number, 'timezone count interval'),
    wkst: { enum: WEEKDAYS },
    freq: { enum: ['WEEKLY', 'MONTHLY'] },
    byday: { type: 'string', pattern: `^${DAY}(,${DAY})*$` },
    ...all(text, 'byweekno bymonthday byyearday description attending_type notes'),
    ...all(hour, 'opens_at closes_at'),
    schedule_link: uri,
  }),
  service_area: object('id', {
    ...all(uuid, 'service_id service_at_location_id'),
    ...all(text, 'name description extent extent_type'),
    uri,
  }),
  language: object('id', { ...all(uuid, 'service_id location_id phone_id'), ...all(text, 'name code note') }),
  funding: object('id', { ...all(uuid, 'organization_id service_id'), source: text }),
  cost_option: object('id', {
    service_id: uuid,
    ...all(date, 'valid_from valid_to'),
    ...all(text, 'option amount_description'),
    currency: { type: 'string', pattern: '^[A-Za-z]{3}$' },
    amount: number,
  }),
  required_document: object('id', { service_id: uuid, document: text, uri }),
  contact: object('id', {
    ...all(uuid, 'organization_id service_id service_at_location_id location_id'),
    ...all(text, 'name title department'),
    email,
    phones: list('phone'),
  }),
  organization_identifier: object('id identifier_type identifier', {
    organization_id: uuid,
    ...all(text, 'identifier_scheme identifier_type identifier'),
  }),
  service_capacity: object('id unit available updated', {
    ...all(uuid, 'service_id unit_id'),
    unit: one('unit'),
    ...all(number, 'available maximum'),
    description: text,
    updated: moment,
  }),
  unit: object('id name', { ...all(text, 'name scheme identifier'), uri }),
  url: object('id url', { ...all(uuid, 'organization_id service_id'), label: text, url: uri }),
  attribute: object('id', {
    ...all(uuid, 'link_id taxonomy_term_id'),
    ...all(text, 'link_type link_entity value label'),
    taxonomy_term: one('taxonomy_term'),
    basis: { enum: ['document', 'editor'] },
  }),
  taxonomy: object('id name description', {
    ...all(text, 'name description version'),
    uri,
    key: text,
    ...all(translations, 'name_translations description_translations'),
  }),
  taxonomy_term: object('id name description', {
    name: named,
    ...all(uuid, 'parent_id taxonomy_id'),
    ...all(text, 'code description taxonomy language'),
    taxonomy_detail: one('taxonomy'),
    term_uri: uri,
    ...all(translations, 'name_translations description_translations'),
  }),
  metadata: object(
    'id last_action_date last_action_type field_name previous_value replacement_value updated_by',
    {
      resource_id: uuid,
      last_action_date: date,
      ...all(text, 'resource_type last_action_type field_name previous_value replacement_value updated_by'),
    },
  ),
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const compile = (name: string): ValidateFunction =>
  ajv.compile({ $id: `hsds/${name}`, ...one(name), $defs: OBJECTS });

/** Whether a record is an HSDS organisation. */
export const isHsdsOrganization = compile('organization');
/** Whether a record is an HSDS service, with all that it carries. */
export const isHsdsService = compile('service');
/** Whether a record is a service at a place, with both. */
export const isHsdsServiceAtLocation = compile('service_at_location');
/** Whether a record is an HSDS taxonomy. */
export const isHsdsTaxonomy = compile('taxonomy');
/** Whether a record is an HSDS term. */
export const isHsdsTaxonomyTerm = compile('taxonomy_term');
