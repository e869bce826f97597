-- The catalogue: whole HSDS records, and beside them the columns by which they are asked for.
CREATE TABLE service (
  id text PRIMARY KEY,
  doc jsonb NOT NULL,
  name text NOT NULL,
  organization_id text,
  term_ids text[] NOT NULL DEFAULT '{}',
  taxonomy_ids text[] NOT NULL DEFAULT '{}',
  search text NOT NULL DEFAULT '',
  source text,
  source_hash text,
  modified_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX service_terms ON service USING gin (term_ids);
CREATE INDEX service_taxonomies ON service USING gin (taxonomy_ids);
CREATE INDEX service_organization ON service (organization_id);
CREATE INDEX service_modified ON service (modified_at);

CREATE TABLE organization (
  id text PRIMARY KEY,
  doc jsonb NOT NULL,
  name text NOT NULL,
  term_ids text[] NOT NULL DEFAULT '{}',
  taxonomy_ids text[] NOT NULL DEFAULT '{}',
  search text NOT NULL DEFAULT '',
  source text,
  source_hash text,
  modified_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organization_modified ON organization (modified_at);

CREATE TABLE taxonomy (
  id text PRIMARY KEY,
  doc jsonb NOT NULL,
  name text NOT NULL,
  search text NOT NULL DEFAULT '',
  source text,
  source_hash text,
  modified_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE taxonomy_term (
  id text PRIMARY KEY,
  doc jsonb NOT NULL,
  name text NOT NULL,
  code text,
  taxonomy_id text,
  parent_id text,
  search text NOT NULL DEFAULT '',
  source text,
  source_hash text,
  modified_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX taxonomy_term_taxonomy ON taxonomy_term (taxonomy_id);

-- What people sent. `exported_at`: when it went into the case file; only then it may be deleted.
CREATE TABLE submission (
  id uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('contact', 'provider')),
  payload jsonb NOT NULL,
  language text NOT NULL,
  privacy_version text NOT NULL,
  status text NOT NULL DEFAULT 'new',
  received_at timestamptz NOT NULL,
  exported_at timestamptz
);
CREATE INDEX submission_received ON submission (kind, received_at);

-- Answers that a client may ask for again; kept 30 days.
CREATE TABLE idempotency_key (
  key text PRIMARY KEY,
  fingerprint text NOT NULL,
  status smallint NOT NULL,
  location text,
  body jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);

-- Proofs of work that were spent; kept until they would have expired anyway.
CREATE TABLE used_challenge (
  signature text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX used_challenge_expires ON used_challenge (expires_at);

-- Random keys made once per database, so that several servers on one database agree.
CREATE TABLE secret (
  name text PRIMARY KEY,
  value text NOT NULL
);
