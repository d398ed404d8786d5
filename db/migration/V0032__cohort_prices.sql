-- Prices with dates (both inclusive, in the cohort's zone), a quota, and whether the category has to be verified first.
-- sold counts the places that chose the price; a quota is never passed by a choice.
alter table cohort_price
    add column valid_from date null,
    add column valid_until date null,
    add column quota int null,
    add column sold int not null default 0,
    add column verified_only boolean not null default false,
    add constraint ck_cohort_price_dates check (valid_from is null or valid_until is null or valid_from <= valid_until),
    add constraint ck_cohort_price_quota check (quota is null or quota >= 1),
    add constraint ck_cohort_price_sold check (sold >= 0);
update cohort_price
set sold = (select count(*) from registration r where r.price_category_id = cohort_price.id and r.live_key = 1);

-- Whether completion asks for every session: then nobody can join after the first one. Else a later place costs its part.
alter table cohort add column full_attendance boolean not null default true;

-- When the price was chosen; for a place that began late, how many sessions were left and of how many.
alter table registration
    add column price_chosen_at datetime(6) null,
    add column sessions_left int null,
    add column sessions_all int null;
update registration set price_chosen_at = started_at where price_category_id is not null;
