package ca.footing.eligibility.ui;

import ca.footing.eligibility.ApplicationDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Who asks, with the exact category, what is to be judged, what they wrote and sent. */
class RequestFacts extends Composite<Div> {
    RequestFacts(ApplicationDetails details) {
        var request = details.row().application();
        getContent().addClassName("stack");
        if (details.profileChanged()) {
            getContent()
                    .add(new Banner(
                            Tone.WARNING,
                            "warning",
                            getTranslation("eligibility.application.changedTitle"),
                            getTranslation("eligibility.application.changed")));
        }
        var standing = new UnorderedList(
                new ListItem(details.person().legalName()),
                new ListItem(getTranslation("account.category." + request.category())),
                new ListItem(getTranslation("account.college." + request.college())));
        if (!request.registrationNumber().isEmpty()) {
            standing.add(new ListItem(getTranslation("eligibility.application.number", request.registrationNumber())));
        }
        add("standing", standing);
        var demands = new UnorderedList();
        details.demands().forEach(demand -> demands.add(new ListItem(demand.in(getLocale()))));
        add("demands", demands);
        if (!request.statement().isEmpty()) {
            var words = new Paragraph(request.statement());
            words.addClassName("own-words");
            add("said", words);
        }
        add("files", files(details));
    }

    private void add(String part, com.vaadin.flow.component.Component content) {
        var section = new Div(new H2(getTranslation("eligibility.application." + part)), content);
        section.addClassNames("panel", "stack", "tight");
        getContent().add(section);
    }

    private Div files(ApplicationDetails details) {
        if (details.files().isEmpty()) {
            return new Div(new Paragraph(getTranslation("eligibility.application.filesGone")));
        }
        var files = new Div(new FileList(details.files(), null));
        var until = details.filesUntil();
        if (until != null) {
            var fine = new Paragraph(getTranslation(
                    "eligibility.application.filesUntil",
                    Formats.shortDate(until.atZone(details.zone()).toLocalDate(), getLocale())));
            fine.addClassName("fine");
            files.add(fine);
        }
        return files;
    }
}
