-- A cohort's refund policy as one text (see ca.footing.refund): tiers with refund and credit, fees, cooling-off, moves. What
-- stood in cohort_refund_tier is carried over; that table is read no more.
set session group_concat_max_len = 100000;

alter table cohort add column refund_policy text;

update cohort c set refund_policy = concat(
    '{"tiers":[',
    coalesce((
        select group_concat(concat(
            '{"notice":{"days":', t.days_before, ',"unit":"CALENDAR"},"refund":{"percent":', t.percent,
            ',"fee":{"minor":', t.fee_minor, ',"currency":"', t.fee_currency, '"},"lessCardFee":false},"credit":null}')
            order by t.position separator ',')
        from cohort_refund_tier t where t.cohort_id = c.id and t.percent > 0), ''),
    '],"feesBeforeTax":false,"coolingOff":{"days":0,"unit":"CALENDAR"},',
    '"transfers":{"most":0,"fee":{"minor":0,"currency":"CAD"},"notice":{"days":0,"unit":"CALENDAR"}},',
    '"substitution":true,"medicalException":true,',
    '"cardFee":{"percent":0,"fixed":{"minor":0,"currency":"CAD"}},"creditMonths":12}');

alter table cohort modify column refund_policy text not null;
