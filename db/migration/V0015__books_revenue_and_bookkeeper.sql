-- taxable revenue outside this product, by calendar quarter: it counts toward the small supplier's limit too
create table other_revenue (
    quarter     date         not null primary key,
    amount      bigint       not null,
    recorded_by binary(16)   not null,
    recorded_at datetime(6)  not null,
    constraint ck_other_revenue_amount check (amount >= 0)
);

alter table account_role drop constraint ck_account_role_role;
alter table account_role add constraint ck_account_role_role
    check (role in ('LEARNER', 'FACILITATOR', 'REGISTRAR', 'BOOKKEEPER', 'OWNER'));
