-- People of the Centre who may sign in at the desk.
CREATE TABLE desk_account (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  -- The name as it is compared: without regard to case and form of the letters.
  key text NOT NULL UNIQUE,
  -- scrypt with its costs and its own salt, see desk/password.ts.
  password text NOT NULL,
  created_at timestamptz NOT NULL,
  password_at timestamptz NOT NULL
);

-- Who is signed in. Of the cookie only its SHA-256 is known here.
CREATE TABLE desk_session (
  hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES desk_account (id) ON DELETE CASCADE,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX desk_session_account ON desk_session (account_id);
CREATE INDEX desk_session_expires ON desk_session (expires_at);

-- Tries that are counted: wrong passwords and wrong codes. The key is a keyed hash: no network address stands here.
CREATE TABLE desk_attempt (
  key bytea PRIMARY KEY,
  count integer NOT NULL,
  resets_at timestamptz NOT NULL
);
CREATE INDEX desk_attempt_resets ON desk_attempt (resets_at);

-- Who did what at the desk. Nothing of the people whom it was done for, only identifiers.
CREATE TABLE desk_audit (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- Name of the account; null where no account of that name exists.
  account text,
  action text NOT NULL,
  target text
);
CREATE INDEX desk_audit_at ON desk_audit (at);

-- Answers for the counter, encrypted with a key that only their code gives; see answers/seal.ts.
CREATE TABLE sealed_answers (
  hash bytea PRIMARY KEY,
  box bytea NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sealed_answers_expires ON sealed_answers (expires_at);
