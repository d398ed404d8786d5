package ca.footing.cohort;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies a cohort to another first day: sessions with their breaks, close of registration, sale dates, decision date move
 * by the same number of days and keep their times on the clock of the cohort's zone; refund dates follow from the first
 * session, and so do those that other modules count from it ({@link CopiedDates}). Join links are left out, because people of the earlier cohort have them.
 */
@Service
@Transactional
@ForRegistrars
public class CohortCopies {
    private final CohortRepository cohorts;
    private final CohortReading reading;
    private final CohortOutlookRepository outlooks;
    private final CohortPlanning planning;
    private final List<CopiedDates> elsewhere;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortCopies(
            CohortRepository cohorts,
            CohortReading reading,
            CohortOutlookRepository outlooks,
            CohortPlanning planning,
            List<CopiedDates> elsewhere,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cohorts = cohorts;
        this.reading = reading;
        this.outlooks = outlooks;
        this.planning = planning;
        this.elsewhere = elsewhere;
        this.events = events;
        this.clock = clock;
    }

    /** Every date as it is and as it would be, in the order of the copy. @throws CohortWithoutSession when it has none */
    @Transactional(readOnly = true)
    public CopyPreview preview(CohortId cohort, LocalDate firstDay) {
        var details = reading.details(cohort);
        var draft = draft(cohort);
        var shift = shift(details, firstDay);
        var dates = new ArrayList<ShiftedDate>();
        for (var session : details.sessions()) {
            dates.add(shift.session(session));
            session.breaks().all().forEach(pause -> dates.add(shift.pause(session, pause)));
        }
        dates.add(shift.moment(ShiftedDate.Kind.CLOSES, draft.closesAt()));
        for (var price : draft.prices()) {
            var terms = price.terms();
            if (terms.from() != null) {
                dates.add(shift.day(ShiftedDate.Kind.PRICE_FROM, price.name(), terms.from()));
            }
            if (terms.until() != null) {
                dates.add(shift.day(ShiftedDate.Kind.PRICE_UNTIL, price.name(), terms.until()));
            }
        }
        var outlook = details.outlook();
        if (outlook != null && outlook.decideOn() != null) {
            dates.add(shift.day(ShiftedDate.Kind.DECISION, new LocalizedText("", ""), outlook.decideOn()));
        }
        dates.addAll(refunds(details, shift, firstDay));
        elsewhere.forEach(module -> dates.addAll(module.of(details, shift)));
        dates.sort(Comparator.comparing(ShiftedDate::after));
        return new CopyPreview(details.summary(), firstDay, shift.days(), dates);
    }

    /**
     * Makes the draft; nothing of it is public, and nobody is told.
     *
     * @throws CohortWithoutSession when there is no first day to count from
     * @throws CodeMalformed, CodeTaken
     */
    public CohortId copy(CohortId cohort, LocalDate firstDay, String code, LocalizedText name) {
        var details = reading.details(cohort);
        var shift = shift(details, firstDay);
        var copy = planning.create(moved(draft(cohort), shift, code, name));
        for (var session : details.sessions()) {
            planning.addSession(copy, moved(session, shift));
        }
        var outlook = details.outlook();
        var decideOn = outlook == null ? null : shift.moveIfAny(outlook.decideOn());
        if (outlook != null && decideOn != null && outlook.minimum() > 0) {
            outlooks.save(new CohortOutlook(copy, outlook.minimum(), decideOn));
        }
        events.publishEvent(new CohortCopied(cohort, copy, shift.days()));
        return copy;
    }

    private static List<ShiftedDate> refunds(CohortDetails details, DateShift shift, LocalDate firstDay) {
        var first = details.sessions().getFirst().time().start().toLocalDate();
        var policy = details.refunds().policy();
        var dates = new ArrayList<ShiftedDate>();
        policy.tiers()
                .forEach(tier -> dates.add(shift.ruled(
                        ShiftedDate.Kind.REFUND,
                        tier.notice().before(first),
                        tier.notice().before(firstDay),
                        tier.notice().days())));
        if (policy.transfers().most() > 0) {
            var notice = policy.transfers().notice();
            dates.add(
                    shift.ruled(ShiftedDate.Kind.MOVES, notice.before(first), notice.before(firstDay), notice.days()));
        }
        return dates;
    }

    private static CohortDraft moved(CohortDraft draft, DateShift shift, String code, LocalizedText name) {
        return new CohortDraft(
                draft.series(),
                code,
                name,
                draft.capacity(),
                draft.language(),
                draft.city(),
                draft.venueProvince(),
                draft.zone(),
                shift.move(draft.closesAt()),
                draft.facilitators(),
                draft.prices().stream().map(price -> moved(price, shift)).toList(),
                draft.refunds(),
                draft.fullAttendance());
    }

    private static PriceCategory moved(PriceCategory price, DateShift shift) {
        var terms = price.terms();
        return new PriceCategory(
                PriceCategoryId.next(),
                price.name(),
                price.price(),
                price.onlyFor(),
                new PriceTerms(
                        terms.module(),
                        shift.moveIfAny(terms.from()),
                        shift.moveIfAny(terms.until()),
                        terms.quota(),
                        0,
                        terms.verifiedOnly()));
    }

    private static SessionDraft moved(CohortSession session, DateShift shift) {
        return new SessionDraft(
                session.module(),
                session.title(),
                shift.move(session.time().start()),
                shift.move(session.time().end()),
                session.breaks(),
                session.format(),
                session.venue(),
                null,
                session.seats().own());
    }

    private DateShift shift(CohortDetails details, LocalDate firstDay) {
        if (details.sessions().isEmpty()) {
            throw new CohortWithoutSession();
        }
        var first = details.sessions().getFirst().time().start().toLocalDate();
        return new DateShift(details.summary().zone(), ChronoUnit.DAYS.between(first, firstDay), clock.instant());
    }

    private CohortDraft draft(CohortId cohort) {
        return cohorts.findById(cohort).orElseThrow(RecordNotFound::new).draft();
    }
}
