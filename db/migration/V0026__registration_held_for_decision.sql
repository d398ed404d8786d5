-- A seat may be held while staff decide on the person's eligibility
alter table registration
    add column awaiting_decision boolean not null default false,
    add column begin_by datetime(6);

-- What is named as one's own support is read by nobody of the practice: the agreement says so from this version on
insert into agreement (version, effective_from, title_en, title_fr, body_en, body_fr)
select '2026-2', '2026-11-01 00:00:00', title_en, title_fr,
    replace(body_en,
        'A first name or a role is enough. We do not contact this person unless you ask us to or someone’s safety requires it.',
        'A first name or a role is enough. What you write is a note to yourself: no screen shows it to facilitators or the office, so we cannot use it to reach anyone for you, not even in an emergency. Only the people who look after our database could technically see it. If you would like us to be able to contact someone, tell your facilitator who and when.'),
    replace(body_fr,
        'Un prénom ou un rôle suffit. Nous ne communiquons avec cette personne qu’à votre demande ou si la sécurité de quelqu’un l’exige.',
        'Un prénom ou un rôle suffit. Ce que vous écrivez est une note pour vous-même : aucun écran ne la montre aux personnes animatrices ni au bureau; nous ne pouvons donc pas nous en servir pour joindre quelqu’un à votre place, même en cas d’urgence. Seules les personnes qui entretiennent notre base de données pourraient techniquement la voir. Si vous souhaitez que nous puissions joindre quelqu’un, dites à votre animatrice ou à votre animateur qui et quand.')
from agreement where version = '2026-1';
