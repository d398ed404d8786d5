package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person's time to complete: pauses and extensions by the office, with who gave them and when. Nobody has to say why
 * they need more time.
 */
@Service
@Transactional
@ForRegistrars
public class CompletionTimes {
    private static final int MOST_DAYS = 730;

    private final PersonalTime times;
    private final Syllabi syllabi;
    private final Registrations registrations;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionTimes(
            PersonalTime times,
            Syllabi syllabi,
            Registrations registrations,
            Profiles profiles,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.times = times;
        this.syllabi = syllabi;
        this.registrations = registrations;
        this.profiles = profiles;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless the place is confirmed */
    @Transactional(readOnly = true)
    public PlaceTime of(RegistrationId registration) {
        var place = place(registration);
        var syllabus = syllabi.of(place.cohort(), place.booking());
        var given = times.of(registration);
        var names = names(place, given);
        return new PlaceTime(
                registration,
                Objects.requireNonNull(names.get(place.account())),
                syllabus.cohort(),
                syllabus.firstDay(),
                syllabus.until(standing(given)),
                given.stream().map(one -> change(one, names)).toList());
    }

    /**
     * Adds days to the person's window.
     *
     * @throws DaysOutOfRange unless 1 to 730
     * @throws NoWindow when the cohort has none
     * @throws RecordNotFound unless the place is confirmed
     */
    public void extend(RegistrationId registration, int days, TimeBasis basis) {
        give(registration, TimeKind.EXTENSION, null, null, days, basis);
    }

    /**
     * Lets the window stand still from the first to the last day, both included; what is done meanwhile counts.
     *
     * @throws DaysOutOfRange unless it is 1 to 730 days, within 730 days from today
     * @throws NoWindow when the cohort has none
     * @throws RecordNotFound unless the place is confirmed
     */
    public void pause(RegistrationId registration, LocalDate first, LocalDate last, TimeBasis basis) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (Math.abs(ChronoUnit.DAYS.between(today, first)) > MOST_DAYS) {
            throw new DaysOutOfRange();
        }
        give(registration, TimeKind.PAUSE, first, last, (int) ChronoUnit.DAYS.between(first, last) + 1, basis);
    }

    /** Takes back what was given; it stays in the list. @throws RecordNotFound when it does not stand */
    public void takeBack(RegistrationId registration, UUID change) {
        var place = place(registration);
        if (!times.takeBack(registration, change, clock.instant(), current.require())) {
            throw new RecordNotFound();
        }
        tell(place);
    }

    private void give(
            RegistrationId registration,
            TimeKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int days,
            TimeBasis basis) {
        var place = place(registration);
        if (days < 1 || days > MOST_DAYS) {
            throw new DaysOutOfRange();
        }
        if (syllabi.of(place.cohort(), place.booking()).until(0) == null) {
            throw new NoWindow();
        }
        times.give(new PersonalTime.Given(
                Ids.next(),
                registration,
                kind,
                first,
                last,
                days,
                basis,
                clock.instant(),
                current.require(),
                null,
                null));
        tell(place);
    }

    private void tell(Participant place) {
        var until = syllabi.of(place.cohort(), place.booking()).until(standing(times.of(place.registration())));
        events.publishEvent(new TimeGiven(place.registration(), place.account(), place.cohort(), until));
    }

    private Participant place(RegistrationId registration) {
        return registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
    }

    private Map<AccountId, PersonName> names(Participant place, List<PersonalTime.Given> given) {
        var people = new HashSet<AccountId>();
        people.add(place.account());
        given.forEach(one -> {
            people.add(one.by());
            if (one.takenBackBy() != null) {
                people.add(one.takenBackBy());
            }
        });
        return profiles.names(people);
    }

    private static int standing(List<PersonalTime.Given> given) {
        return given.stream()
                .filter(one -> one.takenBackAt() == null)
                .mapToInt(PersonalTime.Given::days)
                .sum();
    }

    private static PlaceTime.Change change(PersonalTime.Given one, Map<AccountId, PersonName> names) {
        var backBy = one.takenBackBy();
        return new PlaceTime.Change(
                one.id(),
                one.kind(),
                one.from(),
                one.until(),
                one.days(),
                one.basis(),
                one.at(),
                Objects.requireNonNull(names.get(one.by())).preferredName(),
                one.takenBackAt(),
                backBy == null
                        ? null
                        : Objects.requireNonNull(names.get(backBy)).preferredName());
    }
}
