-- Seats belong to sessions. A place in the whole series takes one seat of every session, a place in single modules one
-- of every session of those modules. cohort.seats_taken is what a whole place finds taken; cohort.whole_taken counts
-- the whole places alone. own_capacity: more seats than the cohort has, for people who book single modules.
alter table cohort add column whole_taken int not null default 0;
update cohort set whole_taken = seats_taken;
alter table cohort
    add constraint ck_cohort_whole check (whole_taken between 0 and seats_taken);

alter table cohort_session
    add column own_capacity int null,
    add column capacity int not null default 0,
    add column seats_taken int not null default 0;
update cohort_session
set capacity = (select c.capacity from cohort c where c.id = cohort_session.cohort_id),
    seats_taken = (select c.seats_taken from cohort c where c.id = cohort_session.cohort_id);
alter table cohort_session
    add constraint ck_cohort_session_seats check (seats_taken between 0 and capacity),
    add constraint ck_cohort_session_own check (own_capacity is null or own_capacity >= 1);

-- The price of one module booked by itself; without one, this price is for the whole series only.
alter table cohort_price
    add column module_minor bigint null,
    add column module_currency char(3) null,
    add constraint ck_cohort_price_module check (module_minor >= 0);

-- What a place is for: the whole series, or the modules that stand in registration_module.
alter table registration add column whole boolean not null default true;
create table registration_module (
    registration_id binary(16) not null,
    module_id       binary(16) not null,
    primary key (registration_id, module_id),
    constraint fk_registration_module_registration foreign key (registration_id) references registration (id),
    constraint fk_registration_module_module foreign key (module_id) references series_module (id)
);
