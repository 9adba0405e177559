-- A public journal as version 1 made it, with the visits of two days.
PRAGMA application_id = 1128350288;
PRAGMA user_version = 1;
CREATE TABLE meta (one INTEGER NOT NULL,
    kind VARCHAR(8) NOT NULL,
    PRIMARY KEY (one),
    CHECK (one = 1),
    CONSTRAINT journalkind CHECK (kind IN ('public',
    'practice'))) WITHOUT ROWID;
INSERT INTO meta VALUES (1, 'public');
CREATE TABLE visit_ended ("key" INTEGER NOT NULL,
    day INTEGER NOT NULL,
    half_day VARCHAR(9) NOT NULL,
    minutes INTEGER NOT NULL,
    help VARCHAR(8) NOT NULL,
    ending VARCHAR(11) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT halfday CHECK (half_day IN ('morning',
    'afternoon')),
    CONSTRAINT help CHECK (help IN ('alone',
    'assisted',
    'remote',
    'unknown')),
    CONSTRAINT ending CHECK (ending IN ('finished',
    'left',
    'timed_out',
    'interrupted',
    'crashed'))) WITHOUT ROWID;
INSERT INTO visit_ended VALUES (4611686018427387911, 20261123, 'morning', 25, 'alone', 'finished');
INSERT INTO visit_ended VALUES (4611686018427387999, 20261124, 'afternoon', 0, 'unknown', 'interrupted');
CREATE TABLE language_spoken ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    language VARCHAR(7) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT spoken CHECK (language IN ('fr',
    'en',
    'ar',
    'unknown'))) WITHOUT ROWID;
INSERT INTO language_spoken VALUES (4611686018427387922, 202648, 'ar');
INSERT INTO language_spoken VALUES (4611686018427388022, 202648, 'unknown');
CREATE TABLE pages_scanned ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    pages VARCHAR(4) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT pages CHECK (pages IN ('1',
    '2-3',
    '4-10',
    '11+'))) WITHOUT ROWID;
CREATE TABLE pages_printed ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    pages VARCHAR(4) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT pages CHECK (pages IN ('1',
    '2-3',
    '4-10',
    '11+'))) WITHOUT ROWID;
CREATE TABLE satisfaction_given ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    satisfaction VARCHAR(4) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT satisfaction CHECK (satisfaction IN ('good',
    'fair',
    'hard'))) WITHOUT ROWID;
CREATE TABLE service_used ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    service VARCHAR(40) NOT NULL,
    procedure VARCHAR(40) NOT NULL,
    theme VARCHAR(29) NOT NULL,
    minutes INTEGER NOT NULL,
    outcome VARCHAR(9) NOT NULL,
    PRIMARY KEY ("key"),
    CHECK (service NOT GLOB '*[^a-z0-9.-]*'),
    CHECK (procedure NOT GLOB '*[^a-z0-9.-]*'),
    CONSTRAINT theme CHECK (theme IN ('email',
    'famille_scolarite',
    'social_sante',
    'travail_formation',
    'logement',
    'argent_impots',
    'papiers_elections_citoyennete',
    'justice',
    'etrangers_europe',
    'transports_mobilite',
    'loisirs_sports_culture',
    'associations',
    'prendre_en_main_du_materiel')),
    CONSTRAINT outcome CHECK (outcome IN ('done',
    'left',
    'not_today'))) WITHOUT ROWID;
INSERT INTO service_used VALUES (4611686018427387933, 202648, 'caf', 'caf-attestation', 'famille_scolarite', 20, 'done');
CREATE TABLE document_handed_over ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    pages VARCHAR(4) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT pages CHECK (pages IN ('1',
    '2-3',
    '4-10',
    '11+'))) WITHOUT ROWID;
CREATE TABLE ticket_printed ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    PRIMARY KEY ("key")) WITHOUT ROWID;
INSERT INTO ticket_printed VALUES (4611686018427387944, 202648);
CREATE TABLE device_faulted ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    family VARCHAR(8) NOT NULL,
    reason VARCHAR(40) NOT NULL,
    PRIMARY KEY ("key"),
    CHECK (reason NOT GLOB '*[^a-z0-9.-]*'),
    CONSTRAINT devicefamily CHECK (family IN ('scanner',
    'printer',
    'ticket',
    'spool',
    'document'))) WITHOUT ROWID;
CREATE TABLE address_refused ("key" INTEGER NOT NULL,
    month INTEGER NOT NULL,
    host VARCHAR(253) NOT NULL,
    PRIMARY KEY ("key"),
    CHECK (host NOT GLOB '*[^a-z0-9.-]*')) WITHOUT ROWID;
CREATE TABLE residue_found ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    PRIMARY KEY ("key")) WITHOUT ROWID;
CREATE TABLE unexpected_error_met ("key" INTEGER NOT NULL,
    week INTEGER NOT NULL,
    kind VARCHAR(7) NOT NULL,
    PRIMARY KEY ("key"),
    CONSTRAINT unexpectedkind CHECK (kind IN ('ui',
    'web',
    'session',
    'worker',
    'other'))) WITHOUT ROWID;
CREATE TRIGGER meta_INSERT BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'what a journal is never changes'); END;
CREATE TRIGGER meta_UPDATE BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'what a journal is never changes'); END;
CREATE TRIGGER meta_DELETE BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'what a journal is never changes'); END;
