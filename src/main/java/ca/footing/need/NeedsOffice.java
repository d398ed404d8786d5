package ca.footing.need;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests as the office looks after them. Everyone of the office sees that there is one and by when it is due; what it
 * says is read only by the one person who looks after it, and each reading is noted.
 */
@Service
@Transactional
@ForRegistrars
public class NeedsOffice {
    private static final int LONGEST_LIST = 1000;

    private final NeedRepository requests;
    private final NeedQuestionRepository questions;
    private final NeedBook book;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedsOffice(
            NeedRepository requests,
            NeedQuestionRepository questions,
            NeedBook book,
            Accounts accounts,
            Profiles profiles,
            Cohorts cohorts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.questions = questions;
        this.book = book;
        this.accounts = accounts;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** All requests without what they say: those to be answered first, the earliest deadline before the others. */
    @Transactional(readOnly = true)
    public List<NeedRow> all() {
        return rows(requests.findOpen(Limit.of(LONGEST_LIST))).stream()
                .sorted(Comparator.comparing((NeedRow row) -> row.state().isAnswered())
                        .thenComparing(NeedRow::dueOn))
                .toList();
    }

    /** Who can look after a request, by name. */
    @Transactional(readOnly = true)
    public List<Contact> staff() {
        return Stream.of(Role.REGISTRAR, Role.OWNER)
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .toList();
    }

    /** The caller looks after it from now on. @throws NeedTaken when somebody else does */
    public void take(RegistrationId registration) {
        find(registration).take(current.require());
    }

    /**
     * Gives it to somebody else of the office: by the one who looks after it, by anyone while nobody does, and by the owner
     * of the practice at any time, who need not read it for that.
     *
     * @throws NeedTaken when somebody else looks after it
     * @throws NotOfOffice unless that person works in the office
     */
    public void hand(RegistrationId registration, AccountId staff) {
        if (staff().stream().noneMatch(one -> one.account().equals(staff))) {
            throw new NotOfOffice();
        }
        var request = find(registration);
        if (!current.has(Role.OWNER)) {
            request.take(current.require());
        }
        request.hand(staff);
    }

    /** What it says; the reading is noted. @throws RecordNotFound unless the caller looks after it */
    public NeedDetails read(RegistrationId registration) {
        var request = mine(registration);
        book.note(registration, current.require(), NeedPart.ALL);
        var said = request.said();
        return new NeedDetails(
                rows(List.of(request)).getFirst(),
                said,
                questions.findByIdIn(said.answers().keySet()).stream()
                        .map(NeedQuestion::asked)
                        .toList(),
                request.answer());
    }

    /**
     * Answers it; the person learns that there is an answer.
     *
     * @throws NeedAnswerEmpty without words
     * @throws RecordNotFound unless the caller looks after it
     */
    public void answer(RegistrationId registration, boolean arranged, String text) {
        var request = mine(registration);
        var words = NeedDraft.limited(text, NeedDraft.MAX_WORDS);
        if (words.isEmpty()) {
            throw new NeedAnswerEmpty();
        }
        request.answer(arranged, words, clock.instant());
        events.publishEvent(new NeedAnswered(registration, request.account()));
    }

    private List<NeedRow> rows(List<NeedRequest> found) {
        var people = names(found.stream()
                .flatMap(request -> Stream.of(request.account(), request.owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var summaries =
                cohorts.summaries(found.stream().map(NeedRequest::cohort).collect(Collectors.toSet()));
        return found.stream()
                .map(request -> row(request, people, requireNonNull(summaries.get(request.cohort()))))
                .toList();
    }

    private NeedRow row(NeedRequest request, Map<AccountId, PersonName> people, CohortSummary cohort) {
        var owner = request.owner();
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        return new NeedRow(
                request.registration(),
                requireNonNull(people.get(request.account())),
                cohort,
                request.state(),
                owner,
                owner == null ? "" : requireNonNull(people.get(owner)).preferredName(),
                request.isOwnedBy(current.require()),
                request.dueOn(),
                !request.state().isAnswered() && request.dueOn().isBefore(today));
    }

    private Map<AccountId, PersonName> names(Collection<AccountId> people) {
        return profiles.names(people);
    }

    private NeedRequest mine(RegistrationId registration) {
        return requests.findLocked(registration)
                .filter(request -> request.isOwnedBy(current.require()))
                .orElseThrow(RecordNotFound::new);
    }

    private NeedRequest find(RegistrationId registration) {
        return requests.findLocked(registration).orElseThrow(RecordNotFound::new);
    }
}
