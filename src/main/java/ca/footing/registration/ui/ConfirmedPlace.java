package ca.footing.registration.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.registration.PlaceDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A confirmed place: when to be where, receipt, calendar file, the way to learning, what was signed. */
class ConfirmedPlace extends Composite<Div> {
    /** The learner's home; the module that has it builds on this one, so its address stands here as text. */
    private static final String HOME = "home";

    ConfirmedPlace(PlaceDetails details) {
        var done = new Div(
                new Symbol("met"),
                new H2(getTranslation("registration.confirmed.title")),
                new Paragraph(getTranslation("registration.confirmed.text")));
        done.addClassNames("banner", "success");
        getContent().addClassNames("stack", "wide");
        getContent()
                .add(
                        stack(done, new OutlookNote(details.cohort()), links(details)),
                        stack(
                                new H2(getTranslation("registration.confirmed.sessions")),
                                new SessionDates(details.place()
                                        .booking()
                                        .of(details.cohort().sessions()))),
                        new AccessNeedsLink(details.place().id()),
                        agreement(details));
    }

    private static Section stack(Component... parts) {
        var section = new Section(parts);
        section.addClassName("stack");
        return section;
    }

    private Div links(PlaceDetails details) {
        var home = new Anchor(HOME, getTranslation("registration.confirmed.home"));
        home.addClassNames("button-link", "primary");
        var links = new Div(home);
        var calendar = new Anchor(
                "/calendar/registrations/" + details.place().id() + ".ics",
                getTranslation("registration.confirmed.calendar"));
        calendar.setRouterIgnore(true);
        calendar.addClassName("button-link");
        links.add(calendar);
        var payment = details.payment();
        if (payment != null && payment.receipt() != null) {
            var receipt = new Anchor(
                    "/" + DocumentRoutes.document(payment.receipt()),
                    getTranslation("registration.confirmed.receipt", payment.receiptNumber()));
            receipt.addClassName("button-link");
            links.add(receipt);
        }
        var change = new Anchor(
                "/registrations/" + details.place().id() + "/change", getTranslation("registration.confirmed.change"));
        change.addClassName("button-link");
        links.add(change);
        links.add(Page.buttonLink(
                "/registrations/" + details.place().id() + "/attendance",
                getTranslation("registration.confirmed.attendance")));
        links.add(Page.buttonLink(
                "/registrations/" + details.place().id() + "/make-up",
                getTranslation("registration.confirmed.makeUp")));
        links.add(Page.buttonLink(
                "/registrations/" + details.place().id() + "/evaluation",
                getTranslation("registration.confirmed.evaluation")));
        links.addClassName("actions");
        return links;
    }

    private Details agreement(PlaceDetails details) {
        var text = details.agreement();
        var body = Markdown.html(text.body().in(getLocale())).replace("h2>", "h3>");
        var content = new Div();
        var signedAt = details.signedAt();
        if (signedAt != null) {
            var at = Formats.instant(signedAt, details.place().cohort().zone(), getLocale());
            content.add(new Paragraph(getTranslation("registration.confirmed.signed", at)));
        }
        content.add(new Html("<div class=\"prose\">" + body + "</div>"));
        if (!details.ownSupport().isEmpty()) {
            content.add(new Paragraph(getTranslation("registration.confirmed.support", details.ownSupport())));
        }
        return new Details(getTranslation("registration.confirmed.agreement", text.version()), content);
    }
}
