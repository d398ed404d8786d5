package ca.footing.waitlist;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AttemptLimits;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SignedLinks;
import ca.footing.shared.Texts;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who wants to hear of new dates of a series. It is commercial mail, so CASL asks for express consent: asked for by
 * itself, in words that are kept with when and where they were agreed to, confirmed by mail, withdrawn in one click.
 */
@Service
public class Interest {
    static final String CONFIRM = "interest-confirm";
    static final String LEAVE = "interest-leave";

    private final InterestBook book;
    private final Catalogue catalogue;
    private final AttemptLimits limits;
    private final SignedLinks links;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interest(
            InterestBook book,
            Catalogue catalogue,
            AttemptLimits limits,
            SignedLinks links,
            Texts texts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.catalogue = catalogue;
        this.limits = limits;
        this.links = links;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The words that a person agrees to; kept with their address. */
    @ForAnyone
    public String consent(String seriesSlug, Locale locale) {
        var series = catalogue.bySlug(seriesSlug).summary();
        return texts.get(locale, "waitlist.interest.consent", series.title().in(locale));
    }

    /**
     * Notes that somebody asks to hear of a series, and sends the link that confirms it. Whether the address is on the
     * list already cannot be told from the answer. It must not be called inside a transaction.
     *
     * @throws ConsentMissing unless they agreed to {@link #consent}
     * @throws ca.footing.account.TooManyAttempts when this address was tried too often
     * @throws RecordNotFound unless a published series has that address
     */
    @ForAnyone
    public void ask(String seriesSlug, EmailAddress email, Locale locale, boolean agreed, String source) {
        if (!agreed) {
            throw new ConsentMissing();
        }
        limits.allow("interest", email.value());
        var series = catalogue.bySlug(seriesSlug).summary();
        var words = consent(seriesSlug, locale);
        transaction.executeWithoutResult(_ -> {
            var interest = book.ask(series.id(), email, locale, words, source, clock.instant());
            events.publishEvent(
                    new InterestAsked(interest, series.id(), email, locale, links.token(CONFIRM, interest)));
        });
    }

    /** What the link of a mail is about; empty for a wrong one. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<InterestState> byConfirmLink(String token) {
        return links.id(CONFIRM, token).flatMap(this::state);
    }

    /** What the link of a mail is about; empty for a wrong one. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<InterestState> byLeaveLink(String token) {
        return links.id(LEAVE, token).flatMap(this::state);
    }

    /** The address is theirs; doing so again changes nothing. @throws RecordNotFound for a wrong or forgotten link */
    @ForAnyone
    @Transactional
    public void confirm(String token) {
        var interest = links.id(CONFIRM, token).flatMap(book::find).orElseThrow(RecordNotFound::new);
        book.confirm(interest.id(), clock.instant());
    }

    /** Nothing is sent to them any more; doing so again changes nothing. @throws RecordNotFound for a wrong link */
    @ForAnyone
    @Transactional
    public void leave(String token) {
        book.leave(links.id(LEAVE, token).orElseThrow(RecordNotFound::new), clock.instant());
    }

    /** The interest in each series, the greatest first. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<InterestRow> bySeries() {
        var counts = book.counts();
        var series = catalogue.summaries(counts.keySet());
        return counts.entrySet().stream()
                .map(count -> count.getValue()
                        .row(requireNonNull(series.get(count.getKey())).title()))
                .sorted(Comparator.comparing(InterestRow::confirmed).reversed())
                .toList();
    }

    private Optional<InterestState> state(UUID interest) {
        return book.find(interest).map(found -> {
            var series = title(found.series());
            return new InterestState(
                    series.title(), series.slug(), "CONFIRMED".equals(found.status()), "LEFT".equals(found.status()));
        });
    }

    private SeriesSummary title(SeriesId id) {
        return requireNonNull(catalogue.summaries(List.of(id)).get(id));
    }
}
