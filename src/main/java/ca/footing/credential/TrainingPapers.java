package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.certificate.Certificates;
import ca.footing.cohort.Cohorts;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.Paper.Table;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Formats;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on what the caller attended, and statements of single modules; written anew from the records each time. */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class TrainingPapers {
    private final TrainingBook book;
    private final PaperHead head;
    private final PaperPrinter printer;
    private final Registrations registrations;
    private final Certificates certificates;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final CurrentAccount current;
    private final Texts texts;

    TrainingPapers(
            TrainingBook book,
            PaperHead head,
            PaperPrinter printer,
            Registrations registrations,
            Certificates certificates,
            Cohorts cohorts,
            Catalogue catalogue,
            CurrentAccount current,
            Texts texts) {
        this.book = book;
        this.head = head;
        this.printer = printer;
        this.registrations = registrations;
        this.certificates = certificates;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.current = current;
        this.texts = texts;
    }

    /** All modules that the caller took, oldest first. */
    public List<TrainingRow> mine() {
        return book.of(current.require());
    }

    /**
     * A letter on the attendance so far, whole or partial. It says first that it is no certificate (CCCEP guideline F: only
     * accredited completion may be called one; IITAP: partial attendance is an audit record).
     *
     * @throws NothingAttended while no minute is recorded
     * @throws RecordNotFound unless it is the caller's confirmed place
     */
    public byte[] letter(RegistrationId registration, Locale locale) {
        var place = registrations.learning(registration);
        var lines = certificates.hours(place).stream()
                .filter(hours -> hours.body().isNone())
                .flatMap(hours -> hours.working().lines().stream())
                .filter(line -> line.session().recorded())
                .toList();
        if (lines.stream().allMatch(line -> line.session().present() == 0)) {
            throw new NothingAttended();
        }
        var facts = facts(place, locale);
        facts.add(new Fact(
                texts.get(locale, "credential.paper.present"),
                Formats.minutes(lines.stream()
                        .mapToInt(line -> line.session().present())
                        .sum())));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.held"),
                Formats.minutes(
                        lines.stream().mapToInt(line -> line.session().held()).sum())));
        var rows = lines.stream()
                .map(line -> List.of(
                        Formats.date(line.session().day(), locale),
                        line.session().title().in(locale),
                        Formats.minutes(line.session().held()),
                        Formats.minutes(line.session().present())))
                .toList();
        return printer.pdf(
                new Paper(
                        texts.get(locale, "credential.letter.title"),
                        texts.get(locale, "credential.letter.mark"),
                        head.provider(),
                        facts,
                        List.of(new Table(
                                texts.get(locale, "credential.letter.sessions"),
                                head.columns(locale, "day", "session", "held", "present"),
                                rows)),
                        head.notes(locale, "credential.letter.note")),
                locale);
    }

    /**
     * A statement of one complete module. It names the certificate that holds the same minutes, so that nobody counts them
     * twice.
     *
     * @throws ModuleNotComplete while the module asks for something
     * @throws RecordNotFound unless it is a module of the caller's confirmed place
     */
    public byte[] statement(RegistrationId registration, ModuleId module, Locale locale) {
        var place = registrations.learning(registration);
        var row = mine().stream()
                .filter(one ->
                        one.registration().equals(registration) && one.module().equals(module))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        if (!row.complete()) {
            throw new ModuleNotComplete();
        }
        var facts = facts(place, locale);
        facts.add(new Fact(
                texts.get(locale, "credential.paper.module"), row.title().in(locale)));
        facts.add(new Fact(texts.get(locale, "credential.paper.days"), head.days(row, locale)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.hours"),
                texts.get(
                        locale,
                        "credential.paper.split",
                        Formats.minutes(row.minutes().total()),
                        Formats.minutes(row.minutes().didactic()),
                        Formats.minutes(row.minutes().experiential()))));
        var objectives = catalogue.module(module).objectives().stream()
                .map(objective -> List.of(objective.in(locale)))
                .toList();
        var notes = new ArrayList<String>();
        notes.add(texts.get(locale, "credential.counting." + row.counting()));
        if (row.serial() != null) {
            notes.add(texts.get(locale, "credential.statement.within", Objects.requireNonNull(row.serial())));
        }
        notes.addAll(head.notes(locale, "credential.statement.note"));
        return printer.pdf(
                new Paper(
                        texts.get(locale, "credential.statement.title"),
                        "",
                        head.provider(),
                        facts,
                        List.of(new Table(
                                texts.get(locale, "credential.statement.objectives"),
                                head.columns(locale, "objective"),
                                objectives)),
                        notes),
                locale);
    }

    private List<Fact> facts(Participant place, Locale locale) {
        var cohort = cohorts.details(place.cohort());
        var facts = new ArrayList<>(head.person(place.account(), locale));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.programme"),
                cohort.summary().seriesTitle().in(locale)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.cohort"),
                cohort.summary().name().in(locale)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.facilitators"),
                cohort.facilitators().stream()
                        .map(person -> person.name() + ", " + person.credentials())
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("–")));
        return facts;
    }
}
