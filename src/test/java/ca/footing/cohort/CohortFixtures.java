package ca.footing.cohort;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.refund.CardFee;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundPolicy;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.refund.TransferRule;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cohorts for tests: published, of a series of two modules, two online sessions from 30 days on, two prices. */
@Component
public class CohortFixtures {
    public static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    /** Fourteen days: all but $25, or all as a credit; seven days: half; two moves for $10 each, a week ahead. */
    public static final RefundPolicy POLICY = new RefundPolicy(
            List.of(
                    new RefundTier(Notice.days(14), Share.of(100, Money.cad(2_500)), Share.of(100, Money.cad(0))),
                    RefundTier.refund(Notice.days(7), Share.of(50, Money.cad(0)))),
            false,
            Notice.days(0),
            new TransferRule(2, Money.cad(1_000), Notice.days(7)),
            true,
            true,
            CardFee.NONE,
            12);

    private final CohortPlanning planning;
    private final Cohorts cohorts;
    private final CatalogueFixtures catalogue;
    private final AccountFixtures accounts;
    private final Clock clock;

    CohortFixtures(
            CohortPlanning planning,
            Cohorts cohorts,
            CatalogueFixtures catalogue,
            AccountFixtures accounts,
            Clock clock) {
        this.planning = planning;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A published cohort with that many seats: $100.00 for anyone, $60.00 for students. */
    public CohortId cohort(int seats) {
        return cohort(seats, facilitator());
    }

    public CohortId cohort(int seats, AccountId facilitator) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var cohort = planned(draft(catalogue.series(), seats, facilitator));
            planning.publish(cohort);
            return cohort;
        });
    }

    /** Another published cohort of the same series. */
    public CohortId another(CohortId like, int seats) {
        var series = cohorts.details(like).summary().series();
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var cohort = planned(draft(series, seats, facilitator()));
            planning.publish(cohort);
            return cohort;
        });
    }

    /** Another published cohort of the same series, so many weeks later. */
    public CohortId later(CohortId like, int seats, int weeks) {
        var series = cohorts.details(like).summary().series();
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var cohort = planned(draft(series, seats, facilitator()));
            for (var session : cohorts.sessions(cohort).reversed()) {
                planning.reviseSession(session.id(), moved(session, weeks));
            }
            planning.publish(cohort);
            return cohort;
        });
    }

    /** From now on the sessions of that cohort are held so, in that room where there is one. */
    public void held(CohortId cohort, Format format, String venue) {
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            for (var session : cohorts.sessions(cohort)) {
                planning.reviseSession(
                        session.id(),
                        new SessionDraft(
                                session.module(),
                                session.title(),
                                session.time().start(),
                                session.time().end(),
                                session.breakMinutes(),
                                format,
                                format.hasRoom() ? venue : "",
                                format.hasLink() ? "https://meet.example.org/room" : null));
            }
            return cohort;
        });
    }

    /** What stands of a session, so many weeks later. */
    public SessionDraft moved(CohortSession session, int weeks) {
        return new SessionDraft(
                session.module(),
                session.title(),
                session.time().start().plusWeeks(weeks),
                session.time().end().plusWeeks(weeks),
                session.breakMinutes(),
                session.format(),
                session.venue(),
                session.joinUrl());
    }

    /** The draft with another number of seats. */
    public CohortDraft resized(CohortDraft draft, int seats) {
        return new CohortDraft(
                draft.series(),
                draft.code(),
                draft.name(),
                seats,
                draft.language(),
                draft.city(),
                draft.venueProvince(),
                draft.zone(),
                draft.closesAt(),
                draft.facilitators(),
                draft.prices(),
                draft.refunds());
    }

    /** Another published cohort of the same series on the same days, at that price for anyone. */
    public CohortId sibling(CohortId cohort, int seats, long cents) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var draft = draft(cohorts.details(cohort).summary().series(), seats, facilitatorOf(cohort));
            var other = planned(new CohortDraft(
                    draft.series(),
                    draft.code(),
                    draft.name(),
                    draft.capacity(),
                    draft.language(),
                    draft.city(),
                    draft.venueProvince(),
                    draft.zone(),
                    draft.closesAt(),
                    draft.facilitators(),
                    List.of(price("Standard", cents, Set.of())),
                    draft.refunds()));
            planning.publish(other);
            return other;
        });
    }

    /** Another published cohort of the same series on the same days, held in that province; $100.00 for anyone. */
    public CohortId inPerson(CohortId like, int seats, Province province) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var draft = draft(cohorts.details(like).summary().series(), seats, facilitatorOf(like));
            var other = planning.create(new CohortDraft(
                    draft.series(),
                    draft.code(),
                    draft.name(),
                    draft.capacity(),
                    draft.language(),
                    "Downtown",
                    province,
                    draft.zone(),
                    draft.closesAt(),
                    draft.facilitators(),
                    draft.prices(),
                    draft.refunds()));
            var week = 0;
            for (var module : catalogue.modules(draft.series())) {
                var begins = firstDay().plusWeeks(week++).atTime(18, 0);
                planning.addSession(
                        other,
                        new SessionDraft(
                                module.id(),
                                new LocalizedText("Evening", "Soirée"),
                                begins,
                                begins.plusMinutes(150),
                                15,
                                Format.IN_PERSON,
                                "Community hall, 12 Water Street",
                                null));
            }
            planning.publish(other);
            return other;
        });
    }

    /** Offers no refund from now on, to whoever buys from now on. */
    public void withoutRefunds(CohortId cohort) {
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var draft = planning.draft(cohort);
            planning.revise(
                    cohort,
                    new CohortDraft(
                            draft.series(),
                            draft.code(),
                            draft.name(),
                            draft.capacity(),
                            draft.language(),
                            draft.city(),
                            draft.venueProvince(),
                            draft.zone(),
                            draft.closesAt(),
                            draft.facilitators(),
                            draft.prices(),
                            RefundPolicy.refunds()));
            return cohort;
        });
    }

    /** As above, on sale until half an hour into the last session, with those terms on the price for anyone. */
    public CohortId sold(int seats, boolean fullAttendance, PriceTerms terms) {
        return Acting.as(
                AccountId.next(),
                Role.REGISTRAR,
                () -> sale(draft(catalogue.series(), seats, facilitator()), fullAttendance, terms));
    }

    private CohortId sale(CohortDraft plain, boolean fullAttendance, PriceTerms terms) {
        var standard = plain.prices().getFirst();
        var prices = List.of(
                new PriceCategory(standard.id(), standard.name(), standard.price(), Set.of(), terms),
                plain.prices().getLast());
        var draft = new CohortDraft(
                plain.series(),
                plain.code(),
                plain.name(),
                plain.capacity(),
                plain.language(),
                plain.city(),
                plain.venueProvince(),
                plain.zone(),
                firstDay().plusWeeks(1).atTime(18, 30),
                plain.facilitators(),
                prices,
                plain.refunds(),
                fullAttendance);
        var cohort = planned(draft);
        planning.publish(cohort);
        return cohort;
    }

    /** The first facilitator's account. */
    public AccountId facilitatorOf(CohortId cohort) {
        return cohorts.details(cohort).facilitators().getFirst().account();
    }

    public List<SessionId> sessions(CohortId cohort) {
        return cohorts.sessions(cohort).stream().map(CohortSession::id).toList();
    }

    /** The modules of its series, in their order. */
    public List<ModuleId> modules(CohortId cohort) {
        return catalogue.modules(cohorts.details(cohort).summary().series()).stream()
                .map(ModuleSummary::id)
                .toList();
    }

    /** The price open to anyone. */
    public PriceCategoryId price(CohortId cohort) {
        return cohorts.details(cohort).prices().getFirst().id();
    }

    AccountId facilitator() {
        return accounts.facilitator();
    }

    /** Not yet kept: what a registrar would enter, with a code of its own. */
    CohortDraft draft(SeriesId series, int seats, AccountId facilitator) {
        return new CohortDraft(
                series,
                "c-" + UUID.randomUUID(),
                new LocalizedText("Winter cohort", "Cohorte d’hiver"),
                seats,
                "en",
                "",
                Province.ON,
                TORONTO,
                firstDay().minusDays(1).atTime(17, 0),
                List.of(profile(facilitator)),
                List.of(
                        price("Standard", 10_000, Set.of()),
                        price("Student", 6_000, Set.of(Category.STUDENT, Category.RP_QUALIFYING))),
                POLICY);
    }

    /** As the registrar: keeps the draft and gives it one evening per module, a week apart. */
    CohortId planned(CohortDraft draft) {
        var cohort = planning.create(draft);
        var week = 0;
        for (var module : catalogue.modules(draft.series())) {
            planning.addSession(
                    cohort, session(module, firstDay().plusWeeks(week).atTime(18, 0)));
            week++;
        }
        return cohort;
    }

    SessionDraft session(@Nullable ModuleSummary module, LocalDateTime start) {
        return new SessionDraft(
                module == null ? null : module.id(),
                new LocalizedText("Evening", "Soirée"),
                start,
                start.plusMinutes(150),
                15,
                Format.ONLINE,
                "",
                "https://meet.example.org/room");
    }

    static PriceCategory price(String name, long cents, Set<Category> onlyFor) {
        return new PriceCategory(
                PriceCategoryId.next(), new LocalizedText(name, name + " (fr)"), Money.cad(cents), onlyFor);
    }

    private FacilitatorId profile(AccountId account) {
        return planning.saveFacilitator(new Facilitator(
                FacilitatorId.next(),
                account,
                "Robin Delorme",
                "RP, MACP",
                "004321",
                new LocalizedText("Works with men who survived trauma.", "Accompagne des hommes ayant vécu un trauma."),
                new LocalizedText("None to declare.", "Aucun à déclarer.")));
    }

    private LocalDate firstDay() {
        return LocalDate.now(clock.withZone(TORONTO)).plusDays(30);
    }
}
