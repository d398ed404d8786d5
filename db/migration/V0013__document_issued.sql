-- Issued documents move out of payment: one table for receipts, invoices, credit notes and statements of forfeit.
-- There is no foreign key to account or payment: the books are kept for six years, whatever becomes of the rest.
-- A row is never changed. tax_date is the seller's day on which its tax counts; null when another document counts it.
create table document (
    id             binary(16)   not null primary key,
    kind           varchar(20)  not null,
    number         varchar(30)  not null,
    live           boolean      not null,
    issued_at      datetime(6)  not null,
    dated_at       datetime(6)  not null,
    tax_date       date,
    reference      binary(16)   not null,
    payer_id       binary(16)   not null,
    payer_name     varchar(200) not null,
    purchase_order varchar(100) not null,
    description    varchar(500) not null,
    language       varchar(2)   not null,
    currency       char(3)      not null,
    net            bigint       not null,
    tax            bigint       not null,
    total          bigint       not null,
    tax_province   varchar(2)   not null,
    corrects_id    binary(16),
    html           mediumtext   not null,
    sha256         binary(32)   not null,
    constraint uk_document_number unique (number),
    constraint fk_document_corrects foreign key (corrects_id) references document (id),
    constraint ck_document_kind check (kind in ('RECEIPT', 'INVOICE', 'CREDIT_NOTE', 'FORFEIT')),
    constraint ck_document_total check (net >= 0 and tax >= 0 and total = net + tax),
    index idx_document_reference (reference, issued_at),
    index idx_document_payer (payer_id, issued_at),
    index idx_document_issued_at (issued_at),
    index idx_document_tax_date (tax_date)
);

-- each tax of a document, for the return
create table document_tax (
    document_id binary(16)    not null,
    position    int           not null,
    name        varchar(20)   not null,
    rate        decimal(7, 4) not null,
    base        bigint        not null,
    amount      bigint        not null,
    primary key (document_id, position),
    constraint fk_document_tax_document foreign key (document_id) references document (id)
);

-- drawn once from the HTML, when first asked for
create table document_pdf (
    document_id binary(16)  not null primary key,
    drawn_at    datetime(6) not null,
    pdf         mediumblob  not null,
    sha256      binary(32)  not null,
    constraint fk_document_pdf_document foreign key (document_id) references document (id)
);

-- how much of a document credit notes have taken back; the row is changed first, so that of two one waits
create table document_credit (
    document_id binary(16) not null primary key,
    credited    bigint     not null,
    constraint fk_document_credit_document foreign key (document_id) references document (id)
);

-- the taxes of a line one by one, so that a part of a price can be taken to the cent: GST/TPS|5|500;QST/TVQ|9.975|998
alter table payment_line add column taxes varchar(200) not null default '';

update payment_line set taxes = concat(tax_name, '|', trim(trailing '.' from trim(trailing '0' from tax_rate)), '|', tax)
where tax_name <> '' and tax_name not like '%+%';

update payment_line set taxes = concat('GST/TPS|5|', round(net * 0.05), ';QST/TVQ|9.975|', tax - round(net * 0.05))
where tax_name = 'GST/TPS + QST/TVQ';

insert into document (id, kind, number, live, issued_at, dated_at, tax_date, reference, payer_id, payer_name,
    purchase_order, description, language, currency, net, tax, total, tax_province, corrects_id, html, sha256)
select r.payment_id, 'RECEIPT', r.number, p.live, r.issued_at, coalesce(p.paid_at, r.issued_at),
    date(coalesce(convert_tz(coalesce(p.paid_at, r.issued_at), 'UTC', 'America/Toronto'),
        coalesce(p.paid_at, r.issued_at) - interval 5 hour)),
    p.reference, p.buyer_id, p.buyer_name, '', p.description, p.language, p.currency, p.net, p.tax, p.total,
    p.tax_province, null, r.html, r.sha256
from receipt r join payment p on p.id = r.payment_id;

insert into document_tax (document_id, position, name, rate, base, amount)
select r.payment_id, 0, l.tax_name, l.tax_rate, sum(l.net), sum(l.tax)
from receipt r join payment_line l on l.payment_id = r.payment_id
where l.tax_name <> '' and l.tax_name not like '%+%'
group by r.payment_id, l.tax_name, l.tax_rate;

insert into document_tax (document_id, position, name, rate, base, amount)
select r.payment_id, 1, 'GST/TPS', 5, sum(l.net), sum(round(l.net * 0.05))
from receipt r join payment_line l on l.payment_id = r.payment_id
where l.tax_name = 'GST/TPS + QST/TVQ'
group by r.payment_id;

insert into document_tax (document_id, position, name, rate, base, amount)
select r.payment_id, 2, 'QST/TVQ', 9.975, sum(l.net), sum(l.tax - round(l.net * 0.05))
from receipt r join payment_line l on l.payment_id = r.payment_id
where l.tax_name = 'GST/TPS + QST/TVQ'
group by r.payment_id;

alter table payment add column purchase_order varchar(100) not null default '';
alter table payment add column receipt_id binary(16);
alter table payment add column receipt_number varchar(30);

update payment p join receipt r on r.payment_id = p.id set p.receipt_id = r.payment_id, p.receipt_number = r.number;

-- The table receipt and the two columns are read by nobody from here on; a cluster in the middle of its update may still
-- write them, so they go in a later release.
alter table payment_line alter column tax_name set default '';
alter table payment_line alter column tax_rate set default 0;
