package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own requests. Every method throws {@link RecordNotFound} unless it is their live place. */
@Service
@Transactional
@ForSignedIn
public class MyNeeds {
    private final NeedRepository requests;
    private final NeedViewRepository views;
    private final NeedQuestionRepository questions;
    private final NeedBook book;
    private final PlaceRecords places;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyNeeds(
            NeedRepository requests,
            NeedViewRepository views,
            NeedQuestionRepository questions,
            NeedBook book,
            PlaceRecords places,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.questions = questions;
        this.book = book;
        this.places = places;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The request for that place, or the empty form of one. */
    @Transactional(readOnly = true)
    public MyNeed of(RegistrationId registration) {
        var place = mine(registration);
        var cohort = cohort(place);
        var request = requests.findById(registration);
        var readings = readings(registration);
        return new MyNeed(
                cohort,
                asked(cohort),
                request.map(NeedRequest::said).orElse(NeedDraft.EMPTY),
                request.map(NeedRequest::state).orElse(null),
                request.map(NeedRequest::dueOn).orElse(null),
                name(request.map(NeedRequest::owner).orElse(null)),
                request.map(NeedRequest::answer).orElse(""),
                book.deleteAfter(cohort).atZone(cohort.zone()).toLocalDate(),
                readings);
    }

    /**
     * Sends what the person needs, or says it anew, which asks for a new answer. Answers to questions that are not shown,
     * because the one before them was not answered by yes, are dropped.
     *
     * @throws NeedEmpty when nothing is asked for
     */
    public void send(RegistrationId registration, NeedDraft draft) {
        var place = mine(registration);
        var cohort = cohort(place);
        var shown = onlyShown(draft, asked(cohort));
        if (shown.isEmpty()) {
            throw new NeedEmpty();
        }
        var due = book.dueOn(cohort);
        var request = requests.findLocked(registration)
                .orElseGet(() -> requests.save(new NeedRequest(place, due, book.deleteAfter(cohort), clock.instant())));
        request.say(shown, due, clock.instant());
        events.publishEvent(new NeedRequested(registration, due));
    }

    /** Takes everything back; it is deleted at once. */
    public void withdraw(RegistrationId registration) {
        mine(registration);
        requests.findLocked(registration).ifPresent(requests::delete);
    }

    private static NeedDraft onlyShown(NeedDraft draft, List<AskedQuestion> asked) {
        var answers = draft.answers();
        var shown = asked.stream()
                .filter(question -> question.after() == null || NeedDraft.YES.equals(answers.get(question.after())))
                .filter(question -> answers.get(question.id()) != null)
                .collect(Collectors.toMap(
                        AskedQuestion::id,
                        question -> NeedDraft.limited(
                                Objects.requireNonNull(answers.get(question.id())), NeedDraft.MAX_ANSWER)));
        shown.values().removeIf(String::isEmpty);
        return new NeedDraft(draft.words(), draft.forFacilitators(), shown);
    }

    private List<AskedQuestion> asked(CohortSummary cohort) {
        return questions.findAsked(cohort.series()).stream()
                .map(NeedQuestion::asked)
                .toList();
    }

    private List<MyNeed.Reading> readings(RegistrationId registration) {
        var rows = views.rows(registration);
        var names = names(rows.stream().map(NeedViewRepository.Row::viewer).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new MyNeed.Reading(row.at(), names.getOrDefault(row.viewer(), ""), row.part()))
                .toList();
    }

    private String name(@Nullable AccountId person) {
        return Optional.ofNullable(person)
                .map(known -> names(List.of(known)).getOrDefault(known, ""))
                .orElse("");
    }

    private Map<AccountId, String> names(java.util.Collection<AccountId> people) {
        return profiles.names(people).values().stream()
                .collect(Collectors.toMap(PersonName::account, PersonName::preferredName));
    }

    private CohortSummary cohort(PlaceRecord place) {
        return Objects.requireNonNull(cohorts.summaries(List.of(place.cohort())).get(place.cohort()));
    }

    private PlaceRecord mine(RegistrationId registration) {
        return places.find(registration)
                .filter(place -> place.account().equals(current.require()) && place.isLive())
                .orElseThrow(RecordNotFound::new);
    }
}
