package ca.footing.credential.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.credential.Counting;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.TrainingRow;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place: its modules with their statements, the letter on what was attended, and the badge. */
class PlacePapers extends Composite<Div> {
    /** Issues a paper and hands it out. */
    interface Issuing {
        void letter(RegistrationId place);

        void statement(RegistrationId place, ModuleId module);
    }

    private final transient Issuing issuing;

    /** @param rows of one place, at least one; @param certificate its newest, if it has one */
    PlacePapers(List<TrainingRow> rows, @Nullable IssuedCertificate certificate, Issuing issuing) {
        this.issuing = issuing;
        var first = rows.getFirst();
        var title = first.cohort().seriesTitle().in(getLocale());
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(title),
                        Page.fine(first.cohort().name().in(getLocale())),
                        table(title, rows),
                        links(rows, certificate));
    }

    /** A link to a file of ours; the router leaves it alone. */
    static Anchor file(String address, String text) {
        var link = Page.buttonLink(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    private DataTable table(String title, List<TrainingRow> rows) {
        var table = new DataTable(
                title,
                List.of(
                        getTranslation("credential.column.module"),
                        getTranslation("credential.column.days"),
                        getTranslation("credential.column.hours"),
                        getTranslation("credential.statement.title")));
        rows.forEach(row -> table.row(
                new Span(row.title().in(getLocale())),
                new Span(Words.days(row, getLocale())),
                hours(row),
                row.complete() ? statement(row) : new Span(getTranslation("credential.statement.notYet"))));
        return table;
    }

    private Component hours(TrainingRow row) {
        var words = new Span(Words.split(row.minutes()));
        return row.counting() == Counting.COUNTED
                ? words
                : DataTable.lines(words, getTranslation("credential.counting." + row.counting()));
    }

    private Button statement(TrainingRow row) {
        var button = new Button(
                getTranslation("credential.statement.open"), _ -> issuing.statement(row.registration(), row.module()));
        button.setAriaLabel(
                getTranslation("credential.statement.of", row.title().in(getLocale())));
        return button;
    }

    private Div links(List<TrainingRow> rows, @Nullable IssuedCertificate certificate) {
        var links = Page.of("actions");
        if (rows.stream().anyMatch(row -> row.counting() != Counting.NOTHING)) {
            var place = rows.getFirst().registration();
            links.add(new Button(getTranslation("credential.letter.title"), _ -> issuing.letter(place)));
        }
        if (certificate != null && certificate.state() == CertificateState.VALID) {
            links.add(file(CredentialRoutes.badge(certificate.id()), getTranslation("credential.badge.open")));
        }
        return links;
    }
}
