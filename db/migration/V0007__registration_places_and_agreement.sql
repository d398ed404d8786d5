-- The participation agreement: a version is never changed, a new one is a new row
create table agreement (
    version        varchar(20)  not null,
    effective_from datetime(6)  not null,
    title_en       varchar(200) not null,
    title_fr       varchar(200) not null,
    body_en        text         not null,
    body_fr        text         not null,
    primary key (version)
);

-- A person's place in a cohort. live_key is 1 while the place is pending or confirmed and null afterwards, so that the
-- unique key allows one live place per person and cohort beside any number of ended ones.
create table registration (
    id                  binary(16)  not null,
    cohort_id           binary(16)  not null,
    account_id          binary(16)  not null,
    status              varchar(16) not null,
    live_key            int,
    started_at          datetime(6) not null,
    hold_ends_at        datetime(6) not null,
    extensions_used     int         not null,
    with_bank           boolean     not null,
    agreement_version   varchar(20),
    agreement_signed_at datetime(6),
    price_category_id   binary(16),
    price_minor         bigint,
    price_currency      char(3),
    quote               text,
    refund_schedule     text,
    payment_id          binary(16),
    confirmed_at        datetime(6),
    ended_at            datetime(6),
    version             int         not null,
    primary key (id),
    constraint uk_registration_live unique (cohort_id, account_id, live_key),
    constraint fk_registration_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_registration_account foreign key (account_id) references account (id),
    constraint fk_registration_agreement foreign key (agreement_version) references agreement (version),
    constraint ck_registration_status check (status in ('PENDING', 'CONFIRMED', 'CANCELLED', 'EXPIRED')),
    constraint ck_registration_live check (
        (live_key = 1 and status in ('PENDING', 'CONFIRMED')) or (live_key is null and status in ('CANCELLED', 'EXPIRED'))
    ),
    index idx_registration_lapsing (status, hold_ends_at),
    index idx_registration_account (account_id, started_at)
);

-- The support of their own that a person named when signing. Sensitive: read by its owner alone, erased with the place.
create table registration_own_support (
    registration_id binary(16)   not null,
    named           varchar(500) not null,
    version         int          not null,
    primary key (registration_id),
    constraint fk_registration_own_support foreign key (registration_id) references registration (id)
);

insert into agreement (version, effective_from, title_en, title_fr, body_en, body_fr)
values ('2026-1', '2026-01-01 00:00:00', 'Informed-participation agreement', 'Entente de participation éclairée',
    'Please read this before the first session. It says what we offer, what we ask, and what remains your choice. If anything is unclear, write to us before you sign.

## 1. Training is not therapy

This is professional training. It teaches ways of working, mostly through talks, discussion and practice with invented clients. It does not offer assessment, treatment or clinical supervision, and no therapeutic relationship arises between you and a facilitator or another participant. Minutes spent practising here are programme practice. They are not direct client contact. Your college or association decides what it accepts.

## 2. Your choice comes first

You may opt out of any exercise, discussion or role at any time **without giving a reason**. You may keep your camera off for a while, step out, observe, or pass. Opting out is never held against you. Where an objective has to be shown another way, we will look for one together. You will not be asked to disclose personal history.

## 3. Difficult material may surface

The subject can touch our own lives, sometimes unexpectedly. Each module carries a content notice, sent in advance. We ask you to confirm that you have ways of steadying yourself, and to **name your own support**: a person, therapist or service you can reach between sessions. A first name or a role is enough. We do not contact this person unless you ask us to or someone’s safety requires it. If you are in crisis, call 9-1-1. You can call or text 9-8-8, the Suicide Crisis Helpline, at any hour.

## 4. Confidentiality and its limits

What participants share stays with the group, and facilitators keep it too. There are limits. We may have to share information if there is a serious and imminent risk of harm, if a child may need protection, if the law or a court requires it, or if a regulated professional’s duty to report applies. We cannot guarantee what other participants do, so share only what you are content to have known. Reflections stay private unless you choose to share them with a facilitator.

## 5. No client-identifying information

Do not bring information that identifies a client, or could do so in combination with other details, into sessions, exercises, uploads, chat or this platform. Use invented clients. A pseudonym is not enough. If something slips in, tell us at once so that we can remove it.

## 6. Recording

Practice exercises are never recorded. Teaching parts are recorded only if your cohort page said so before you registered. Please do not record, take screenshots or use automated note-takers.

## 7. Attendance and conduct

We expect you at every live session, on time, in a private place and giving it your attention. The certificate depends on the attendance rule shown on your cohort page; watching a recording does not replace attending. If you need to step out, your wellbeing comes first, and we will tell you what can be made up and how. We ask for respect toward every person and every background. A facilitator may pause someone’s participation to keep the group safe, and will explain why.

## 8. Who to speak with

Speak first with your facilitator, in or between sessions. For access needs, fees or records, write to the registrar at registrar@example.org. For a concern about a facilitator or about how you were treated, write to the owner of the practice at owner@example.org; you will have a reply within five business days. You may also contact the professional’s regulatory college.

## 9. Your agreement

By signing, you confirm that you have read this, that you could ask questions and that you take part by choice. You may withdraw at any time; the refund schedule applies. You will receive a copy.',
    'Veuillez lire ce texte avant la première rencontre. Il dit ce que nous offrons, ce que nous demandons et ce qui demeure votre choix. Si quelque chose n’est pas clair, écrivez-nous avant de signer.

## 1. La formation n’est pas une thérapie

Il s’agit d’une formation professionnelle. Elle enseigne des façons de travailler, surtout au moyen d’exposés, d’échanges et d’exercices avec des clients inventés. Elle n’offre ni évaluation, ni traitement, ni supervision clinique, et n’établit aucune relation thérapeutique entre vous et une personne animatrice ou participante. Les minutes d’exercice sont de la pratique du programme. Ce n’est pas du contact direct avec la clientèle. Votre ordre ou votre association décide de ce qu’il reconnaît.

## 2. Votre choix d’abord

Vous pouvez en tout temps vous abstenir d’un exercice, d’une discussion ou d’un rôle, **sans donner de raison**. Vous pouvez fermer votre caméra un moment, sortir, observer ou passer votre tour. S’abstenir ne vous nuira jamais. Si un objectif doit être démontré autrement, nous chercherons ensemble comment. On ne vous demandera pas de dévoiler votre histoire.

## 3. Des contenus difficiles peuvent surgir

Le sujet peut toucher notre propre vie, parfois sans prévenir. Chaque module comporte un avis de contenu, envoyé d’avance. Nous vous demandons de confirmer que vous avez des moyens de vous apaiser et de **nommer votre propre soutien** : une personne, un thérapeute ou un service que vous pouvez joindre entre les rencontres. Un prénom ou un rôle suffit. Nous ne communiquons avec cette personne qu’à votre demande ou si la sécurité de quelqu’un l’exige. En cas de crise, composez le 9-1-1. Vous pouvez appeler ou texter le 9-8-8, la Ligne d’aide en cas de crise de suicide, à toute heure.

## 4. La confidentialité et ses limites

Ce que les participants confient reste dans le groupe; les personnes animatrices s’y engagent aussi. Il y a des limites. Nous pourrions devoir communiquer des renseignements en cas de risque grave et imminent de préjudice, si un enfant a peut-être besoin de protection, si la loi ou un tribunal l’exige, ou si l’obligation de signalement d’un membre d’une profession réglementée s’applique. Nous ne pouvons garantir la conduite des autres participants; ne confiez donc que ce que vous acceptez de voir connu. Vos réflexions demeurent privées, sauf si vous choisissez de les partager avec une personne animatrice.

## 5. Aucun renseignement permettant d’identifier un client

N’apportez, ni dans les rencontres, ni dans les exercices, les fichiers, le clavardage ou cette plateforme, aucun renseignement qui identifie un client ou pourrait le faire une fois combiné à d’autres détails. Utilisez des clients inventés. Un pseudonyme ne suffit pas. Si un détail vous échappe, dites-le-nous aussitôt pour que nous puissions le retirer.

## 6. Enregistrement

Les exercices ne sont jamais enregistrés. Les parties didactiques ne le sont que si la page de votre cohorte l’indiquait avant votre inscription. Veuillez ne pas enregistrer, ne pas faire de captures d’écran et ne pas utiliser d’outil de prise de notes automatisée.

## 7. Assiduité et conduite

Nous vous attendons à chaque rencontre en direct, à l’heure, dans un lieu privé et l’esprit disponible. Le certificat dépend de la règle d’assiduité affichée sur la page de votre cohorte; visionner un enregistrement ne remplace pas la présence. Si vous devez sortir, votre bien-être passe d’abord, et nous vous dirons ce qui peut être repris et comment. Nous demandons du respect envers chaque personne et chaque origine. Une personne animatrice peut suspendre la participation de quelqu’un pour protéger le groupe; elle expliquera pourquoi.

## 8. À qui parler

Parlez d’abord à la personne qui anime, pendant ou entre les rencontres. Pour des besoins d’accès, des frais ou des dossiers, écrivez au registrariat : registrar@example.org. Pour une préoccupation au sujet d’une personne animatrice ou de la façon dont vous avez été traité, écrivez au propriétaire du cabinet : owner@example.org; vous aurez une réponse dans les cinq jours ouvrables. Vous pouvez aussi vous adresser à l’ordre professionnel concerné.

## 9. Votre accord

En signant, vous confirmez que vous avez lu ce texte, que vous avez pu poser des questions et que vous participez par choix. Vous pouvez vous retirer en tout temps; le barème de remboursement s’applique. Vous en recevrez une copie.');
