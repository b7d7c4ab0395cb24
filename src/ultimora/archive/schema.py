"""The archive's tables, in the SQL that both databases share.

``{integer}``, ``{octets}`` and ``{text}`` stand for the types that they name differently.
"""

from __future__ import annotations

VERSION_1 = (
    # What the archive knows about itself, and numbers that are never given twice.
    "CREATE TABLE meta (name {text} PRIMARY KEY, value {text} NOT NULL)",
    "CREATE TABLE counter (name {text} PRIMARY KEY, value {integer} NOT NULL)",
    "INSERT INTO counter VALUES ('delivery', 0), ('version', 0)",
    # Bytes by their SHA-256, zstd-packed, in parts of bounded size; `size` is the part's own.
    "CREATE TABLE blob (sha256 {text} NOT NULL, part {integer} NOT NULL, size {integer} NOT NULL,"
    " data {octets} NOT NULL, PRIMARY KEY (sha256, part))",
    # What came through the door; `about` is all of it but the bytes. `state`: pending (received,
    # not filed), filed, troubled (`why` says the reason).
    "CREATE TABLE delivery (number {integer} PRIMARY KEY, sha256 {text} NOT NULL,"
    " source {text} NOT NULL, address {text} NOT NULL, arrived {integer} NOT NULL,"
    " state {text} NOT NULL, why {text} NOT NULL DEFAULT '', about {octets} NOT NULL)",
    "CREATE INDEX delivery_latest ON delivery (source, address, number)",
    "CREATE INDEX delivery_pending ON delivery (number) WHERE state = 'pending'",
    "CREATE INDEX delivery_arrived ON delivery (arrived)",
    "CREATE INDEX delivery_blob ON delivery (sha256)",
    # Bytes found inside a delivery's, which records of it were read from.
    "CREATE TABLE member (delivery {integer} NOT NULL REFERENCES delivery (number),"
    " sha256 {text} NOT NULL, PRIMARY KEY (delivery, sha256))",
    "CREATE INDEX member_blob ON member (sha256)",
    # Every version of every record, for ever; `item` is its place among the delivery's records.
    "CREATE TABLE version (id {text} NOT NULL, version {integer} NOT NULL,"
    " delivery {integer} NOT NULL REFERENCES delivery (number), item {integer} NOT NULL,"
    " source {text} NOT NULL, arrived {integer} NOT NULL, content {text} NOT NULL,"
    " changed {text} NOT NULL, data {octets} NOT NULL, PRIMARY KEY (id, version))",
    "CREATE INDEX version_delivery ON version (delivery, item)",
    # What lists and searches see: the current version of each record, newest first by `seq`
    # (seconds since 1970 << 20 | a counter). `hidden`: 1 by its own notice, 2 by another's.
    "CREATE TABLE entry (seq {integer} PRIMARY KEY, id {text} NOT NULL UNIQUE,"
    " version {integer} NOT NULL, source {text} NOT NULL, agency {text}, section {text},"
    " language {text}, place {text}, urgency {integer}, published {text},"
    " arrived {integer} NOT NULL, headline {text}, notices {text} NOT NULL,"
    " hidden {integer} NOT NULL, embargo {integer}, url {text},"
    " starred {integer} NOT NULL DEFAULT 0)",
    "CREATE INDEX entry_starred ON entry (seq) WHERE starred = 1",
    "CREATE INDEX entry_source ON entry (source, arrived)",
    "CREATE TABLE search (name {text} PRIMARY KEY, text {text} NOT NULL)",
    # What polling remembers of a source (etag, health).
    "CREATE TABLE memory (source {text} NOT NULL, name {text} NOT NULL, value {text} NOT NULL,"
    " PRIMARY KEY (source, name))",
)

# The name that the agency gave it, by which a kill finds it; kills that still look for theirs.
VERSION_2 = (
    "ALTER TABLE entry ADD COLUMN given {text}",
    "CREATE INDEX entry_given ON entry (given) WHERE given IS NOT NULL",
    "CREATE TABLE kill (seq {integer} PRIMARY KEY, id {text} NOT NULL, target {text} NOT NULL,"
    " agency {text}, at {integer} NOT NULL, victim {text})",
)

# A notice may withdraw several items; kills that wait are looked for by agency, or by source.
VERSION_4 = (
    "ALTER TABLE kill RENAME TO kill_before",
    "CREATE TABLE kill (seq {integer} NOT NULL, id {text} NOT NULL, target {text} NOT NULL,"
    " agency {text}, at {integer} NOT NULL, source {text} NOT NULL, victim {text},"
    " PRIMARY KEY (seq, target))",
    "INSERT INTO kill SELECT k.seq, k.id, k.target, k.agency, k.at, e.source, k.victim"
    " FROM kill_before k JOIN entry e ON e.id = k.id",
    "DROP TABLE kill_before",
    "CREATE INDEX kill_notice ON kill (id)",
    "CREATE INDEX kill_victim ON kill (victim) WHERE victim IS NOT NULL",
    "CREATE INDEX kill_agency ON kill (agency, at) WHERE victim IS NULL",
    "CREATE INDEX kill_source ON kill (source, at) WHERE victim IS NULL",
)

# Figures, so that they can be compared: `what` befell what is counted, else its unit (folded).
VERSION_5 = (
    "CREATE TABLE figure (seq {integer} NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,"
    " at {integer} NOT NULL, what {text} NOT NULL, low DOUBLE PRECISION NOT NULL,"
    " high DOUBLE PRECISION NOT NULL, PRIMARY KEY (seq, at))",
)

# What records are to each other. `unrelated` waits to be related (`why`: it failed so). `trace` is
# what relating remembers of an entry, `mark` finds the traces that share a print or clue: `part` is
# about twelve days, so that a month lies together and what is older is out of the way.
# `tie`: where a record stands among the others: `original` had its text first, so many `copies` of
# that text there are (VERSION_11: in the entry), `follows` is the version before it, `placed` says
# that a person put it there. `link` says why. `story.went` is where a story went that is no more.
VERSION_6 = (
    "CREATE TABLE unrelated (seq {integer} PRIMARY KEY REFERENCES entry (seq) ON DELETE CASCADE,"
    " why {text} NOT NULL DEFAULT '')",
    "INSERT INTO unrelated (seq) SELECT seq FROM entry",
    "CREATE TABLE trace (seq {integer} PRIMARY KEY REFERENCES entry (seq) ON DELETE CASCADE,"
    " data {octets} NOT NULL)",
    "CREATE TABLE tie (id {text} PRIMARY KEY, at {integer} NOT NULL, original {text} NOT NULL,"
    " copies {integer} NOT NULL DEFAULT 1, follows {text}, story {text},"
    " placed {integer} NOT NULL DEFAULT 0)",
    "CREATE INDEX tie_original ON tie (original)",
    "CREATE INDEX tie_copies ON tie (copies) WHERE copies > 1",
    "CREATE INDEX tie_story ON tie (story, at) WHERE story IS NOT NULL",
    "CREATE INDEX tie_follows ON tie (follows) WHERE follows IS NOT NULL",
    "CREATE TABLE link (id {text} NOT NULL, other {text} NOT NULL, kind {text} NOT NULL,"
    " data {octets} NOT NULL, PRIMARY KEY (id, kind, other))",
    "CREATE INDEX link_other ON link (other)",
    "CREATE TABLE story (id {text} PRIMARY KEY, name {text}, pinned {integer} NOT NULL DEFAULT 0,"
    " seen {integer}, went {text})",
    "CREATE INDEX story_went ON story (went) WHERE went IS NOT NULL",
    "CREATE TABLE change (number {integer} PRIMARY KEY, story {text} NOT NULL,"
    " at {integer} NOT NULL, kind {text} NOT NULL, other {text} NOT NULL, who {text} NOT NULL,"
    " why {text} NOT NULL)",
    "CREATE INDEX change_story ON change (story)",
    "CREATE INDEX change_other ON change (other)",
    "INSERT INTO counter VALUES ('change', 0)",
)

# The desk. `entry.number` rises with every entry that is made or changed, so whoever remembers it
# knows what came since. What people leave beside records: `person` is empty for who works alone.
# `opened` is the version of a record that somebody has read (0: none, as he says); of all others
# those up to `caught_up.number` are read.
VERSION_7 = (
    "ALTER TABLE entry ADD COLUMN number {integer} NOT NULL DEFAULT 0",
    "CREATE INDEX entry_number ON entry (number)",
    "CREATE TABLE opened (person {text} NOT NULL, id {text} NOT NULL, version {integer} NOT NULL,"
    " PRIMARY KEY (person, id))",
    "CREATE TABLE caught_up (person {text} PRIMARY KEY, number {integer} NOT NULL)",
    "CREATE TABLE note (number {integer} PRIMARY KEY, id {text} NOT NULL, person {text} NOT NULL,"
    " at {integer} NOT NULL, text {text} NOT NULL)",
    "CREATE INDEX note_id ON note (id)",
    "CREATE TABLE collection (number {integer} PRIMARY KEY, name {text} NOT NULL UNIQUE,"
    " person {text} NOT NULL, at {integer} NOT NULL)",
    "CREATE TABLE collected (collection {integer} NOT NULL REFERENCES collection (number)"
    " ON DELETE CASCADE, id {text} NOT NULL, person {text} NOT NULL, at {integer} NOT NULL,"
    " PRIMARY KEY (collection, id))",
    "CREATE INDEX collected_id ON collected (id)",
    "INSERT INTO counter VALUES ('note', 0), ('collection', 0)",
)

# Alerts: searches that notify. One has looked at the entries up to the number `upto`, and at the
# embargoes that ended up to the time `looked`; `every` are the seconds between two mails, `mailed`
# is the last; `feed` counts its private addresses, below 1 none is open. `found` is what it told,
# as it was then; `sending` what goes out, or went, by which `way`: waiting (tried again when it is
# `due`), sent, or failed (`why`).
VERSION_9 = (
    "CREATE TABLE alert (number {integer} PRIMARY KEY, person {text} NOT NULL,"
    " name {text} NOT NULL, query {text} NOT NULL, language {text} NOT NULL, mail {text} NOT NULL,"
    " every {integer} NOT NULL, webhook {text} NOT NULL, local {integer} NOT NULL,"
    " feed {integer} NOT NULL, updates {integer} NOT NULL, copies {integer} NOT NULL,"
    " paused {integer} NOT NULL, upto {integer} NOT NULL, looked {integer} NOT NULL,"
    " mailed {integer} NOT NULL, UNIQUE (person, name))",
    "CREATE TABLE found (alert {integer} NOT NULL REFERENCES alert (number) ON DELETE CASCADE,"
    " id {text} NOT NULL, version {integer} NOT NULL, hidden {integer} NOT NULL,"
    " at {integer} NOT NULL, seen {integer} NOT NULL, PRIMARY KEY (alert, id))",
    "CREATE INDEX found_id ON found (id)",
    "CREATE INDEX found_at ON found (alert, seen, at)",
    "CREATE INDEX found_unseen ON found (alert, id) WHERE seen = 0",
    "CREATE TABLE sending (number {integer} PRIMARY KEY,"
    " alert {integer} NOT NULL REFERENCES alert (number) ON DELETE CASCADE, id {text} NOT NULL,"
    " kind {text} NOT NULL, way {text} NOT NULL, at {integer} NOT NULL, due {integer} NOT NULL,"
    " tries {integer} NOT NULL, state {text} NOT NULL, why {text} NOT NULL)",
    "CREATE INDEX sending_due ON sending (alert, way, due) WHERE state = 'waiting'",
    "CREATE INDEX sending_alert ON sending (alert, way, number)",
    "CREATE INDEX entry_embargo ON entry (embargo) WHERE embargo IS NOT NULL",
    "INSERT INTO counter VALUES ('alert', 0), ('sending', 0)",
)

# Who may log in (`subject` is what a provider of identities calls him), where he has, which
# programs act for him, who tries to, and what all of them did. Of secrets only digests are kept.
VERSION_10 = (
    "CREATE TABLE person (name {text} PRIMARY KEY, role {text} NOT NULL, password {text} NOT NULL,"
    " subject {text}, at {integer} NOT NULL)",
    "CREATE UNIQUE INDEX person_subject ON person (subject) WHERE subject IS NOT NULL",
    "CREATE TABLE session (digest {text} PRIMARY KEY, number {integer} NOT NULL,"
    " person {text} NOT NULL REFERENCES person (name) ON DELETE CASCADE, at {integer} NOT NULL,"
    " seen {integer} NOT NULL, place {text} NOT NULL, agent {text} NOT NULL)",
    "CREATE INDEX session_person ON session (person)",
    "CREATE TABLE token (number {integer} PRIMARY KEY, digest {text} NOT NULL UNIQUE,"
    " person {text} NOT NULL REFERENCES person (name) ON DELETE CASCADE, name {text} NOT NULL,"
    " scopes {text} NOT NULL, at {integer} NOT NULL, used {integer} NOT NULL)",
    "CREATE INDEX token_person ON token (person)",
    "CREATE TABLE attempt (who {text} PRIMARY KEY, count {integer} NOT NULL,"
    " at {integer} NOT NULL)",
    "CREATE TABLE audit (number {integer} PRIMARY KEY, at {integer} NOT NULL,"
    " person {text} NOT NULL, place {text} NOT NULL, what {text} NOT NULL, about {text} NOT NULL)",
    "INSERT INTO counter VALUES ('session', 0), ('token', 0), ('audit', 0)",
)

# So many records carry the same text as an entry, itself among them: it stands in the entry now, so
# that searches find many copies in the order of time; so the hidden. Figures by what they count.
VERSION_11 = (
    "ALTER TABLE entry ADD COLUMN copies {integer} NOT NULL DEFAULT 1",
    "UPDATE entry SET copies = (SELECT t.copies FROM tie t WHERE t.id = entry.id)"
    " WHERE id IN (SELECT id FROM tie WHERE copies > 1)",
    "DROP INDEX tie_copies",
    "ALTER TABLE tie DROP COLUMN copies",
    "CREATE INDEX entry_copies ON entry (seq, copies) WHERE copies > 1",
    "CREATE INDEX entry_hidden ON entry (seq) WHERE hidden <> 0",
    "CREATE INDEX figure_what ON figure (what, high, low, seq)",
)

# When a person last looked at a story; by which digest Fever knows a token; addresses of searches
# that need no login: `preset` is the saved search that one follows, where it does. Its secret
# follows from the desk's key and its number.
VERSION_12 = (
    "CREATE TABLE looked (person {text} NOT NULL, story {text} NOT NULL, at {integer} NOT NULL,"
    " PRIMARY KEY (person, story))",
    "CREATE INDEX looked_story ON looked (story)",
    "INSERT INTO looked SELECT '', id, seen FROM story WHERE seen IS NOT NULL",
    "ALTER TABLE story DROP COLUMN seen",
    "ALTER TABLE token ADD COLUMN fever {text}",
    "CREATE UNIQUE INDEX token_fever ON token (fever) WHERE fever IS NOT NULL",
    "CREATE TABLE feed (number {integer} PRIMARY KEY, person {text} NOT NULL, name {text} NOT NULL,"
    " query {text} NOT NULL, preset {text}, at {integer} NOT NULL, used {integer} NOT NULL)",
    "CREATE INDEX feed_person ON feed (person)",
    "INSERT INTO counter VALUES ('feed', 0)",
)

# How often the secret of an alert's webhook was turned.
VERSION_13 = ("ALTER TABLE alert ADD COLUMN turned {integer} NOT NULL DEFAULT 0",)

# A kept search is a person's, or everybody's (`person` is empty), as all were. Whose a star is:
# `entry.starred` says that somebody's is there. Each of the people keeps what all had starred.
VERSION_14 = (
    "ALTER TABLE search RENAME TO search_before",
    "CREATE TABLE search (person {text} NOT NULL, name {text} NOT NULL, text {text} NOT NULL,"
    " PRIMARY KEY (person, name))",
    "INSERT INTO search SELECT '', name, text FROM search_before",
    "DROP TABLE search_before",
    "CREATE TABLE star (person {text} NOT NULL, id {text} NOT NULL, PRIMARY KEY (person, id))",
    "CREATE INDEX star_id ON star (id)",
    "INSERT INTO star SELECT '', id FROM entry WHERE starred = 1"
    " AND NOT EXISTS (SELECT 1 FROM person)",
    "INSERT INTO star SELECT p.name, e.id FROM entry e CROSS JOIN person p WHERE e.starred = 1",
)

# The tables of today, in the order in which a copy is made: what is referred to first.
COLUMNS = {
    "meta": ("name", "value"),
    "counter": ("name", "value"),
    "blob": ("sha256", "part", "size", "data"),
    "delivery": ("number", "sha256", "source", "address", "arrived", "state", "why", "about"),
    "member": ("delivery", "sha256"),
    "version": ("id", "version", "delivery", "item", "source", "arrived", "content", "changed",
                "data"),
    "entry": ("seq", "id", "version", "source", "agency", "section", "language", "place",
              "urgency", "published", "arrived", "headline", "notices", "hidden", "embargo", "url",
              "starred", "given", "number", "copies"),
    "figure": ("seq", "at", "what", "low", "high"),
    "unrelated": ("seq", "why"),
    "trace": ("seq", "data"),
    "mark": ("part", "mark", "seq"),
    "tie": ("id", "at", "original", "follows", "story", "placed"),
    "link": ("id", "kind", "other", "data"),
    "story": ("id", "name", "pinned", "went"),
    "looked": ("person", "story", "at"),
    "change": ("number", "story", "at", "kind", "other", "who", "why"),
    "kill": ("seq", "target", "id", "agency", "at", "source", "victim"),
    "search": ("person", "name", "text"),
    "memory": ("source", "name", "value"),
    "star": ("person", "id"),
    "opened": ("person", "id", "version"),
    "caught_up": ("person", "number"),
    "note": ("number", "id", "person", "at", "text"),
    "collection": ("number", "name", "person", "at"),
    "collected": ("collection", "id", "person", "at"),
    "alert": ("number", "person", "name", "query", "language", "mail", "every", "webhook", "local",
              "feed", "updates", "copies", "paused", "upto", "looked", "mailed",
              "turned"),
    "found": ("alert", "id", "version", "hidden", "at", "seen"),
    "sending": ("number", "alert", "id", "kind", "way", "at", "due", "tries", "state", "why"),
    "person": ("name", "role", "password", "subject", "at"),
    "session": ("digest", "number", "person", "at", "seen", "place", "agent"),
    "token": ("number", "digest", "person", "name", "scopes", "at", "used", "fever"),
    "feed": ("number", "person", "name", "query", "preset", "at", "used"),
    "attempt": ("who", "count", "at"),
    "audit": ("number", "at", "person", "place", "what", "about"),
}  # fmt: skip

# How many of these columns, from the first on, tell a table's rows apart, where two do not.
KEYS = {"mark": 3, "link": 3}
