import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Schema = Record<string, unknown>;

// What HSDS 3.0 demands of the records that we make, written down from its documentation
// (https://docs.openreferral.org/en/v3.0.0/hsds/schema_reference.html): required fields, types, formats, enumerations.
const uuid = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const date = { type: 'string', format: 'date' };
const count = { type: 'number' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const record = (required: string, properties: Schema): Schema => ({
  type: 'object',
  required: required.split(' '),
  properties: { id: uuid, name: text, description: text, ...properties },
});

const term = record('id name description', {
  code: text,
  parent_id: uuid,
  taxonomy: text,
  taxonomy_id: uuid,
  language: text,
  term_uri: uri,
});
const attributes = list(
  record('id', { link_id: uuid, link_type: text, link_entity: text, value: text, taxonomy_term: term }),
);
const languages = list(record('id', { code: text, note: text }));
const phones = list(record('id number', { number: text, extension: count, type: text, languages }));
const schedules = list(
  record('id', {
    valid_from: date,
    valid_to: date,
    freq: { enum: ['WEEKLY', 'MONTHLY'] },
    byday: { type: 'string', pattern: '^(-?\\d*(MO|TU|WE|TH|FR|SA|SU))(,-?\\d*(MO|TU|WE|TH|FR|SA|SU))*$' },
    opens_at: { type: 'string', pattern: '^\\d\\d:\\d\\d' },
    closes_at: { type: 'string', pattern: '^\\d\\d:\\d\\d' },
  }),
);
const contacts = list(
  record('id', { title: text, department: text, email: { type: 'string', format: 'email' }, phones }),
);
const kinds = { enum: ['physical', 'postal', 'virtual'] };
const location = record('id location_type', {
  location_type: kinds,
  transportation: text,
  addresses: list(
    record('id address_1 city state_province postal_code country address_type', {
      address_1: text,
      city: text,
      state_province: text,
      postal_code: text,
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
      address_type: kinds,
    }),
  ),
  accessibility: list(record('id', { details: text, url: uri })),
});
const organization = record('id name description', {
  alternate_name: text,
  email: { type: 'string', format: 'email' },
  website: uri,
  phones,
  locations: list(location),
  organization_identifiers: list(
    record('id identifier_type identifier', {
      identifier_scheme: text,
      identifier_type: text,
      identifier: text,
    }),
  ),
  attributes,
});
const service = record('id name status', {
  organization_id: uuid,
  organization,
  status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
  url: uri,
  email: { type: 'string', format: 'email' },
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  minimum_age: count,
  maximum_age: count,
  assured_date: date,
  phones,
  schedules,
  languages,
  contacts,
  attributes,
  service_areas: list(record('id', { uri })),
  service_at_locations: list(record('id', { location })),
  cost_options: list(
    record('id', {
      option: text,
      currency: { type: 'string', pattern: '^[A-Z]{3}$' },
      amount: count,
      amount_description: text,
    }),
  ),
  required_documents: list(record('id', { document: text, uri })),
  capacities: list(
    record('id unit available updated', {
      unit: record('id name', {}),
      available: count,
      maximum: count,
      updated: { type: 'string', format: 'date-time' },
    }),
  ),
});

const compile = (schema: Schema): ValidateFunction => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  return ajv.compile(schema);
};

/** Whether a record is an HSDS 3.0 organisation. */
export const isHsdsOrganization = compile(organization);
/** Whether a record is an HSDS 3.0 service, with all that it carries. */
export const isHsdsService = compile(service);
