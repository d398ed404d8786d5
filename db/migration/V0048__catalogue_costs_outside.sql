-- what a person pays elsewhere: own supervision, a book, travel
alter table series add column costs_outside_en varchar(600) not null default '';
alter table series add column costs_outside_fr varchar(600) not null default '';
