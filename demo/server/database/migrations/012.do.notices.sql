-- Wishes to be told of services. They are no submissions for the case file: they rest on consent, and whoever ends
-- one takes it back. What is personal (contact, criteria) is here only and goes in that moment; the empty row stays
-- for 60 days, so that an old link can say what happened.
CREATE TABLE subscription (
  id uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('pending', 'active', 'ended')),
  channel text NOT NULL CHECK (channel IN ('email', 'phone', 'letter')),
  frequency text NOT NULL CHECK (frequency IN ('at-once', 'weekly', 'monthly')),
  criteria jsonb NOT NULL,
  language text NOT NULL CHECK (language IN ('pl', 'uk', 'en')),
  contact jsonb,
  privacy_version text NOT NULL,
  -- When the first mail goes out: at once, or later when somebody asks for the same address again and again.
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  -- When it ends without an answer: to the first mail, or after a year.
  expires_at timestamptz NOT NULL,
  -- When the person was asked whether to go on.
  renewal_at timestamptz,
  -- When there is something to do for it: the first mail that is not queued yet, or the next digest.
  next_at timestamptz,
  ended_at timestamptz,
  ended_because text CHECK (ended_because IN ('asked', 'unconfirmed', 'not-renewed', 'refused')),
  CHECK ((state = 'ended') = (contact IS NULL)),
  CHECK ((state = 'ended') = (ended_at IS NOT NULL AND ended_because IS NOT NULL))
);
CREATE INDEX subscription_address ON subscription (lower(contact->>'email')) WHERE state <> 'ended';
CREATE INDEX subscription_next ON subscription (next_at) WHERE state <> 'ended';
CREATE INDEX subscription_expires ON subscription (state, expires_at);

-- Links in mails, known by their SHA-256 only. One without an end works as long as the wish is known.
CREATE TABLE notice_token (
  hash bytea PRIMARY KEY,
  subscription_id uuid NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('confirm', 'renew', 'end')),
  expires_at timestamptz
);
CREATE INDEX notice_token_subscription ON notice_token (subscription_id);

-- What residents read of each service, as a hash, and whether its last change was held against the wishes.
-- No reference to the catalogue: a service that comes back unchanged is not new.
CREATE TABLE service_news (
  service_id text PRIMARY KEY,
  hash text NOT NULL,
  -- `modified_at` of the service when it was looked at.
  seen_at timestamptz NOT NULL,
  -- Grows with each change that people are told of.
  number integer NOT NULL DEFAULT 0,
  is_new boolean NOT NULL DEFAULT false,
  found_at timestamptz,
  matched boolean NOT NULL DEFAULT true
);
CREATE INDEX service_news_open ON service_news (service_id) WHERE NOT matched;

-- A mail about notices: the first one, a digest of a period, the question whether to go on.
CREATE TABLE notice_mail (
  id uuid PRIMARY KEY,
  subscription_id uuid NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('confirm', 'digest', 'renewal')),
  made_at timestamptz NOT NULL
);
CREATE INDEX notice_mail_subscription ON notice_mail (subscription_id, made_at);

-- What a person is or was told of. Without `told_at` it waits for the next digest or stands in the call list.
CREATE TABLE subscription_service (
  subscription_id uuid NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  service_id text NOT NULL,
  -- Which change of the service it is: an older one never follows a newer one.
  number integer NOT NULL,
  is_new boolean NOT NULL,
  found_at timestamptz NOT NULL,
  told_at timestamptz,
  mail_id uuid REFERENCES notice_mail (id) ON DELETE SET NULL,
  PRIMARY KEY (subscription_id, service_id)
);
CREATE INDEX subscription_service_mail ON subscription_service (mail_id);
CREATE INDEX subscription_service_untold ON subscription_service (subscription_id, found_at) WHERE told_at IS NULL;

-- `bulk`: goes after what somebody waits for.
ALTER TABLE delivery
  ADD COLUMN notice_id uuid REFERENCES notice_mail (id) ON DELETE CASCADE,
  ADD COLUMN bulk boolean NOT NULL DEFAULT false,
  ADD UNIQUE (notice_id, channel),
  DROP CONSTRAINT delivery_check,
  ADD CONSTRAINT delivery_check CHECK (num_nonnulls(submission_id, freshness_id, notice_id) = 1);
DROP INDEX delivery_due;
CREATE INDEX delivery_due ON delivery (channel, bulk, due_at) WHERE state = 'waiting';
