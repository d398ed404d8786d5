-- Bodies that accredit continuing education, and how each counts attendance from a day on. The bodies decide; we count.
create table accrediting_body (
    code          varchar(20)  not null,
    position      int          not null,
    name_en       varchar(200) not null,
    name_fr       varchar(200) not null,
    number_needed boolean      not null,
    primary key (code)
);

create table accrediting_rule (
    body              varchar(20)   not null,
    valid_from        date          not null,
    whole_programme   boolean       not null,
    partial_sessions  boolean       not null,
    tolerance_minutes int           not null,
    late_limit        int           null,
    early_limit       int           null,
    gap_limit         int           null,
    make_up           boolean       not null,
    make_up_months    int           null,
    round_to          int           not null,
    rounding          varchar(10)   not null,
    minimum_minutes   int           not null,
    credit_minutes    int           not null,
    source            varchar(1000) not null,
    recorded_at       datetime(6)   null,
    recorded_by       binary(16)    null,
    primary key (body, valid_from),
    constraint fk_accrediting_rule_body foreign key (body) references accrediting_body (code),
    constraint fk_accrediting_rule_by foreign key (recorded_by) references account (id),
    constraint ck_accrediting_rule_rounding check (rounding in ('DOWN', 'NEAREST')),
    constraint ck_accrediting_rule_numbers check (round_to between 1 and 60 and credit_minutes between 1 and 60)
);

insert into accrediting_body (code, position, name_en, name_fr, number_needed) values
    ('NONE', 0, 'No accrediting body', 'Aucun organisme d’agrément', false),
    ('CCPA', 1, 'Canadian Counselling and Psychotherapy Association (CCPA)', 'Association canadienne de counseling et de psychothérapie (ACCP)', false),
    ('CPA', 2, 'Canadian Psychological Association (CPA), live activity', 'Société canadienne de psychologie (SCP), activité en direct', true),
    ('APA', 3, 'American Psychological Association (APA) and bodies that follow its standard', 'American Psychological Association (APA) et organismes qui suivent sa norme', true),
    ('IITAP', 4, 'International Institute for Trauma and Addiction Professionals (IITAP)', 'International Institute for Trauma and Addiction Professionals (IITAP)', true),
    ('CALPCC', 5, 'California Board of Behavioral Sciences (BBS) through CALPCC', 'California Board of Behavioral Sciences (BBS) par l’entremise de CALPCC', true);

insert into accrediting_rule (body, valid_from, whole_programme, partial_sessions, tolerance_minutes, late_limit, early_limit, gap_limit, make_up, make_up_months, round_to, rounding, minimum_minutes, credit_minutes, source) values
    ('NONE', '2020-01-01', false, true, 0, null, null, null, true, null, 15, 'DOWN', 0, 60, 'Our own rule: clock minutes present, breaks left out, rounded down to the quarter hour.'),
    ('CCPA', '2024-01-01', false, false, 0, null, null, null, true, null, 15, 'DOWN', 60, 60, 'ccpa-accp.ca general-continuing-education (1 credit per hour, proof of attendance; trust system since 1 January 2024 after the survey of that month); oshawapsychotherapytraining.com/training-policies (full attendance at live training). By session, quarter hours and the first full hour: our reading.'),
    ('CPA', '2020-01-01', true, false, 0, null, null, null, true, null, 15, 'DOWN', 60, 60, 'cpa.ca/professionaldevelopment/approval (live with real-time interaction); oshawapsychotherapytraining.com/training-policies (full attendance at live training). Quarter hours: our reading.'),
    ('APA', '2020-01-01', true, false, 15, 15, null, 0, false, null, 15, 'DOWN', 60, 60, 'markzelig.com checklist, psychologynj.org (attendance verified, breaks do not count); spiritrock.org (join within 15 minutes, no gaps, no partial credit). No make-up and quarter hours: our reading.'),
    ('IITAP', '2020-01-01', true, false, 0, null, null, null, true, 12, 15, 'DOWN', 0, 60, 'iitap.freshdesk.com 67000687055 (no partial CE; missed hours made up live within one year). Quarter hours: our reading.'),
    ('CALPCC', '2020-01-01', false, true, 0, 15, null, null, true, null, 15, 'DOWN', 60, 60, 'calpcc.org; 16 CCR 1887.12 (more than 15 minutes late earns no credit). By session, minutes present and quarter hours: our reading.');
