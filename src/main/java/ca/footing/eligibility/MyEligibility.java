package ca.footing.eligibility;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForSignedIn;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own standing, and their request to the office. */
@Service
@Transactional
@ForSignedIn
public class MyEligibility {
    private final Eligibility eligibility;
    private final RuleRepository rules;
    private final ApplicationRepository applications;
    private final EvidenceShelf shelf;
    private final Candidates candidates;
    private final History history;
    private final Catalogue catalogue;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyEligibility(
            Eligibility eligibility,
            RuleRepository rules,
            ApplicationRepository applications,
            EvidenceShelf shelf,
            Candidates candidates,
            History history,
            Catalogue catalogue,
            Profiles profiles,
            CurrentAccount current,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.eligibility = eligibility;
        this.rules = rules;
        this.applications = applications;
        this.shelf = shelf;
        this.candidates = candidates;
        this.history = history;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Standing standing(SeriesId series) {
        return eligibility.standing(series, current.require());
    }

    /** The published series with that address. @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public SeriesSummary series(String slug) {
        return catalogue.bySlug(slug).summary();
    }

    /** Where the office works: its deadlines are said in this zone. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return settings.zone();
    }

    /** For how many days files are kept after the decision. */
    @Transactional(readOnly = true)
    public long filesKeptDays() {
        return settings.evidenceKept().toDays();
    }

    /** The files that belong to the person's open request for the series. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> files(SeriesId series) {
        return eligibility
                .latest(series, current.require())
                .map(request -> shelf.rows(request.id()))
                .orElse(List.of());
    }

    /**
     * Lays a file beside the person's request, which begins with it.
     *
     * @throws EvidenceTypeRefused unless its content is that of a PDF, JPEG or PNG
     * @throws EvidenceTooLarge above 5 MiB
     * @throws TooMuchEvidence beyond five files
     * @throws WithOffice while the office reads the request
     * @throws ProfileNeeded before a profile is filled in
     */
    public void attach(SeriesId series, String fileName, byte[] content) {
        shelf.add(open(series), fileName, content, current.require());
    }

    /** Takes a file back. @throws RecordNotFound unless it is the person's; WithOffice while the office reads it */
    public void remove(EvidenceId file) {
        shelf.remove(file, current.require());
    }

    /**
     * Sends the request to the office.
     *
     * @param words where and when the training was taken, or whatever else the office should know
     * @throws RulesNotMet when a rule is not met on which nobody decides
     * @throws NothingToDecide when no rule in force asks for a decision
     * @throws EvidenceMissing when a rule asks for a file and there is none
     * @throws WithOffice when it was sent already
     * @throws ProfileNeeded before a profile is filled in
     */
    public void submit(SeriesId series, String words) {
        var person = current.require();
        var inForce = rules.findInForce(series, clock.instant());
        var asked = candidates.of(series, person).forTheOffice(inForce);
        var standing = eligibility.standing(series, person);
        if (standing.state() == Standing.State.WAITING) {
            throw new WithOffice();
        }
        if (asked.isEmpty() || standing.mayPay()) {
            throw new NothingToDecide();
        }
        if (!standing.mayAsk()) {
            throw new RulesNotMet();
        }
        var request = open(series);
        if (asked.stream().anyMatch(Rule::needsEvidence) && shelf.isEmpty(request.id())) {
            throw new EvidenceMissing();
        }
        var due = settings.decisionDue(clock);
        var profile = profiles.of(person).orElseThrow(ProfileNeeded::new);
        request.submit(profile, asked.stream().map(Rule::id).toList(), limited(words), clock.instant(), due);
        history.note(request.id(), HistoryKind.SUBMITTED, person, "");
        events.publishEvent(new ApplicationSubmitted(request.id(), series, person, Objects.requireNonNull(due)));
    }

    private Application open(SeriesId series) {
        var person = current.require();
        return applications.findLive(series, person).orElseGet(() -> {
            var profile = profiles.of(person).orElseThrow(ProfileNeeded::new);
            if (eligibility.withRules(List.of(series)).isEmpty()) {
                throw new NothingToDecide();
            }
            return applications.save(new Application(series, person, profile, clock.instant()));
        });
    }

    private static String limited(String words) {
        var plain = words.strip();
        return plain.substring(0, Math.min(plain.length(), Application.MAX_WORDS));
    }
}
