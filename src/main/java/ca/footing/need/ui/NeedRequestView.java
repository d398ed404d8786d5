package ca.footing.need.ui;

import ca.footing.account.Roles;
import ca.footing.need.NeedDetails;
import ca.footing.need.NeedRoutes;
import ca.footing.need.NeedsOffice;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One request, for the one person who looks after it; opening it is noted for its author. */
@Route(NeedRoutes.REQUEST)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class NeedRequestView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient NeedsOffice office;
    private final Div content = new Div();
    private RegistrationId id = RegistrationId.next();

    NeedRequestView(NeedsOffice office) {
        this.office = office;
        content.addClassName("stack");
        addClassNames("need-request-view", "page");
        add(Page.breadcrumbs(new Anchor(NeedRoutes.OFFICE, getTranslation("need.office.title"))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.request.title");
    }

    private void show() {
        var details = office.read(id);
        var row = details.row();
        var eyebrow = new Paragraph(row.cohort().name().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        content.removeAll();
        content.add(
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(row.person().preferredName()),
                        new Paragraph(getTranslation("need.request.due", Formats.date(row.dueOn(), getLocale())))),
                Page.of("split", said(details), new AnswerForm(details, this::answer)));
    }

    private Div said(NeedDetails details) {
        var said = new Div();
        said.addClassName("stack");
        var answers = new UnorderedList();
        details.questions().forEach(question -> {
            var answer = details.said().answers().getOrDefault(question.id(), "");
            var shown = answer.equals("yes") || answer.equals("no") ? getTranslation("need.answer." + answer) : answer;
            answers.add(new ListItem(question.text().in(getLocale()) + " " + shown));
        });
        add(said, "need.request.answers", !details.questions().isEmpty(), answers);
        add(
                said,
                "need.form.words",
                !details.said().words().isEmpty(),
                own(details.said().words()));
        add(
                said,
                "need.form.shared",
                !details.said().forFacilitators().isEmpty(),
                own(details.said().forFacilitators()));
        return said;
    }

    private void add(Div said, String title, boolean shown, Component part) {
        if (shown) {
            said.add(Page.of("panel stack tight", new H2(getTranslation(title)), part));
        }
    }

    private static Paragraph own(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("own-words");
        return paragraph;
    }

    private void answer(boolean arranged, String words) {
        office.answer(id, arranged, words);
        Notify.done(getTranslation("need.request.answered"));
        getUI().ifPresent(ui -> ui.navigate(NeedRoutes.OFFICE));
    }
}
