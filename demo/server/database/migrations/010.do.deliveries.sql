-- The person in an organisation whom the Centre asks; one for each, see freshness.
CREATE TABLE contact_leader (
  organization_id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  -- When that organisation was last asked whether its entries still hold.
  asked_at timestamptz,
  modified_at timestamptz NOT NULL DEFAULT now()
);

-- One question to one organisation. What is personal about it is in contact_leader only.
CREATE TABLE freshness_request (
  id uuid PRIMARY KEY,
  organization_id text NOT NULL REFERENCES contact_leader (organization_id) ON DELETE CASCADE,
  requested_at timestamptz NOT NULL,
  confirmed_at timestamptz
);
CREATE INDEX freshness_request_organization ON freshness_request (organization_id);

-- Links of that question. Each try to send it has its own: only its SHA-256 is known here.
CREATE TABLE freshness_token (
  hash bytea PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES freshness_request (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
CREATE INDEX freshness_token_request ON freshness_token (request_id);

-- What has to go out, written in the transaction of what it tells about; sent later by whichever server is free.
-- `due_at` is also the lease: who takes a row moves it ahead, and if that server dies the row is due again.
CREATE TABLE delivery (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  channel text NOT NULL CHECK (channel IN ('email', 'webhook')),
  submission_id uuid REFERENCES submission (id) ON DELETE CASCADE,
  freshness_id uuid REFERENCES freshness_request (id) ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  queued_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  sent_at timestamptz,
  -- A code such as `ECONNECTION` or `smtp-451`; never what the other side said.
  problem text,
  CHECK (num_nonnulls(submission_id, freshness_id) = 1),
  UNIQUE (submission_id, channel),
  UNIQUE (freshness_id, channel)
);
CREATE INDEX delivery_due ON delivery (channel, due_at) WHERE state = 'waiting';
CREATE INDEX delivery_open ON delivery (queued_at) WHERE state <> 'sent';
