package ca.footing.credential;

import ca.footing.account.Accounts;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Attended;
import ca.footing.certificate.PaperKind;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters of attendance as the office issues them. */
@Service
@Transactional
@ForRegistrars
public class PaperDesk {
    private final Registrations registrations;
    private final Attendance attendance;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final LetterWriter letters;
    private final PaperIssuing issuing;
    private final PaperStore store;

    PaperDesk(
            Registrations registrations,
            Attendance attendance,
            Accounts accounts,
            Cohorts cohorts,
            LetterWriter letters,
            PaperIssuing issuing,
            PaperStore store) {
        this.registrations = registrations;
        this.attendance = attendance;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.letters = letters;
        this.issuing = issuing;
        this.store = store;
    }

    /** @throws RecordNotFound when there is no such cohort */
    @Transactional(readOnly = true)
    public CohortSummary cohort(CohortId cohort) {
        return Optional.ofNullable(cohorts.summaries(List.of(cohort)).get(cohort))
                .orElseThrow(RecordNotFound::new);
    }

    /** Everyone with a confirmed place, in a constant number of statements. */
    @Transactional(readOnly = true)
    public List<PaperRow> of(CohortId cohort) {
        var attended = attendance.attended(cohort);
        var newest = store.of(cohort).stream()
                .filter(paper -> paper.kind() == PaperKind.LETTER && paper.stands())
                .collect(Collectors.toMap(IssuedPaper::registration, Function.identity(), (first, _) -> first));
        return registrations.roster(cohort).stream()
                .filter(person -> attended.containsKey(person.registration()))
                .map(person -> row(
                        person.registration(),
                        person.person().preferredName(),
                        attended.getOrDefault(person.registration(), List.of()),
                        Optional.ofNullable(newest.get(person.registration()))))
                .toList();
    }

    /**
     * The letter of a place in its holder's language: the one that stands while nothing has changed, else a new one.
     *
     * @throws NothingAttended while no minute is recorded
     * @throws RecordNotFound when it is no confirmed place
     */
    public IssuedPaper letter(RegistrationId registration) {
        var place = registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
        return issuing.issue(
                letters.letter(place, accounts.contact(place.account()).locale()));
    }

    private static PaperRow row(
            RegistrationId registration, String name, List<Attended> attended, Optional<IssuedPaper> letter) {
        var recorded = attended.stream().filter(Attended::recorded).toList();
        return new PaperRow(
                registration,
                name,
                recorded.stream().mapToInt(Attended::minutesPresent).sum(),
                recorded.stream().mapToInt(Attended::minutesHeld).sum(),
                letter.orElse(null));
    }
}
