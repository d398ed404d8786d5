package ca.footing.practice.ui;

import ca.footing.practice.AgreementShelf;
import ca.footing.practice.AgreementShelf.Agreement;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.SupervisorId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.ScanUpload;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** The written agreements with one supervisor, each with its first and last day, and a place for the next one. */
class AgreementPanel extends Composite<Div> {
    private final transient AgreementShelf shelf;
    private final SupervisorId supervisor;
    private final LocalDate today;
    private final UnorderedList list = new UnorderedList();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();

    AgreementPanel(AgreementShelf shelf, SupervisorId supervisor, LocalDate today) {
        this.shelf = shelf;
        this.supervisor = supervisor;
        this.today = today;
        var name = getTranslation("practice.credential.AGREEMENT");
        from.setLabel(getTranslation("practice.credential.from", name));
        until.setLabel(getTranslation("practice.credential.until", name));
        from.setLocale(getLocale());
        until.setLocale(getLocale());
        from.setManualValidation(true);
        list.addClassNames("stack", "plain-list");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("practice.agreements.title")),
                        new Paragraph(getTranslation("practice.agreements.text")),
                        list,
                        Page.of("field-pair", from, until),
                        new ScanUpload(
                                getTranslation("practice.agreements.upload"),
                                getTranslation("practice.agreements.uploadHelp"),
                                (_, content) -> add(content)));
        show();
    }

    private void add(byte[] content) {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(getTranslation("practice.agreements.dayFirst"));
        if (from.isInvalid()) {
            from.focus();
            return;
        }
        shelf.add(supervisor, from.getValue(), until.getValue(), content);
        from.clear();
        until.clear();
        Notify.done(getTranslation("practice.agreements.kept"));
        show();
    }

    private void show() {
        list.removeAll();
        shelf.of(supervisor).forEach(agreement -> list.add(new ListItem(line(agreement))));
    }

    private Div line(Agreement agreement) {
        var link = new Anchor(PracticeRoutes.agreement(agreement.id()), words(agreement));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var verb = getTranslation("practice.agreements.remove");
        var remove = new Button(
                verb,
                _ -> Ask.before(verb, getTranslation("practice.agreements.removeText"), verb, () -> {
                    shelf.remove(agreement);
                    show();
                }));
        remove.setAriaLabel(verb + ", " + words(agreement));
        return Page.of("panel stack tight", link, Page.of("actions", remove));
    }

    private String words(Agreement agreement) {
        var first = Formats.date(agreement.validFrom(), getLocale());
        if (agreement.validTo() == null) {
            return getTranslation("practice.agreements.open", first);
        }
        var key = agreement.validTo().isBefore(today) ? "practice.agreements.ended" : "practice.agreements.until";
        return getTranslation(key, first, Formats.date(agreement.validTo(), getLocale()));
    }
}
