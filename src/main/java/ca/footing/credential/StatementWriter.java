package ca.footing.credential;

import ca.footing.catalogue.Catalogue;
import ca.footing.certificate.PaperKind;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.Paper.Table;
import ca.footing.credential.PaperContent.Draft;
import ca.footing.registration.Participant;
import ca.footing.shared.Formats;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes statements of single modules; each names the certificate with the same minutes, so that nobody counts them twice. */
@Component
class StatementWriter {
    private final Catalogue catalogue;
    private final PaperHead head;
    private final Texts texts;

    StatementWriter(Catalogue catalogue, PaperHead head, Texts texts) {
        this.catalogue = catalogue;
        this.head = head;
        this.texts = texts;
    }

    /** @throws ModuleNotComplete while the module asks for something */
    Draft statement(Participant place, TrainingRow row, Locale locale) {
        if (!row.complete()) {
            throw new ModuleNotComplete();
        }
        var facts = head.place(place, locale);
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
        var objectives = catalogue.module(row.module()).objectives().stream()
                .map(objective -> List.of(objective.in(locale)))
                .toList();
        var paper = new Paper(
                texts.get(locale, "credential.statement.title"),
                "",
                head.provider(),
                facts,
                List.of(new Table(
                        texts.get(locale, "credential.statement.objectives"),
                        head.columns(locale, "objective"),
                        objectives)),
                notes(row, locale));
        var programme = head.programme(place);
        var content = new PaperContent(
                head.name(place.account()),
                new LocalizedText(
                        programme.en() + ", " + row.title().en(),
                        programme.fr() + ", " + row.title().fr()),
                Stream.of(row.from(), row.to()).distinct().toList(),
                row.minutes(),
                paper);
        return new Draft(PaperKind.STATEMENT, place, row.module().id(), locale, content);
    }

    private List<String> notes(TrainingRow row, Locale locale) {
        var notes = new ArrayList<String>();
        notes.add(texts.get(locale, "credential.counting." + row.counting()));
        var serial = row.serial();
        if (serial != null) {
            notes.add(texts.get(locale, "credential.statement.within", serial));
        }
        notes.addAll(head.notes(locale, "credential.statement.note"));
        return notes;
    }
}
