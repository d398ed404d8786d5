package ca.footing.waitlist.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.waitlist.LineDetails;
import ca.footing.waitlist.LineMode;
import ca.footing.waitlist.PositionId;
import ca.footing.waitlist.WaitlistOffice;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The line of one cohort: who waits in which order, seats to offer by hand, and what happened. */
@Route(WaitlistRoutes.OFFICE_LINE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class LineView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final WaitlistOffice office;
    private final Paragraph about = new Paragraph();
    private final Div content = new Div();
    private CohortId cohort = CohortId.next();

    LineView(WaitlistOffice office) {
        this.office = office;
        about.addClassName("eyebrow");
        content.addClassNames("stack", "wide");
        addClassNames("line-view", "page");
        add(
                Page.breadcrumbs(new Anchor(WaitlistRoutes.OFFICE, getTranslation("waitlist.office.title"))),
                Page.of("page-head", about, new H1(getPageTitle())),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.line.title");
    }

    private void load() {
        var line = office.line(cohort);
        about.setText(line.cohort().seriesTitle().in(getLocale()) + " · "
                + line.cohort().name().in(getLocale()));
        content.removeAll();
        content.add(standing(line), people(line), history(line));
    }

    private Component standing(LineDetails line) {
        var mode = new RadioButtonGroup<LineMode>(getTranslation("waitlist.line.mode"));
        mode.setItems(LineMode.values());
        mode.setItemLabelGenerator(value -> getTranslation("waitlist.mode." + value));
        mode.setValue(line.mode());
        mode.setHelperText(getTranslation("waitlist.line.modeHelp"));
        mode.addValueChangeListener(change -> act(() -> office.setMode(cohort, change.getValue())));
        var pause = Formats.instant(line.pausesAt(), line.cohort().zone(), getLocale());
        var panel = Page.of(
                "panel stack",
                new Paragraph(getTranslation(
                        "waitlist.line.seats",
                        line.cohort().seatsFree(),
                        line.cohort().capacity(),
                        line.reserved())),
                new Paragraph(
                        getTranslation(line.paused() ? "waitlist.line.pausedSince" : "waitlist.line.pausesAt", pause)),
                mode);
        if (line.reserved() > 0) {
            panel.add(
                    new Button(getTranslation("waitlist.line.sell"), _ -> act(() -> office.putReservedOnSale(cohort))));
        }
        return panel;
    }

    private Component people(LineDetails line) {
        var section = Page.of("stack", new H2(getTranslation("waitlist.line.people")));
        section.add(
                line.people().isEmpty()
                        ? new Paragraph(getTranslation("waitlist.line.nobody"))
                        : new LineTable(line, this::offer, this::skip));
        return section;
    }

    private Component history(LineDetails line) {
        var list = new OrderedList();
        list.addClassName("date-steps");
        line.steps().forEach(step -> {
            var when = new Span(Formats.instant(step.at(), line.cohort().zone(), getLocale()));
            when.addClassName("when");
            var by = step.by().isEmpty() ? "" : getTranslation("waitlist.line.by", step.by());
            var text =
                    getTranslation("waitlist.line.step", step.name(), getTranslation("waitlist.step." + step.kind()));
            list.add(new ListItem(
                    when, new Span(String.join(" ", text, step.note(), by).strip())));
        });
        return Page.of("stack", new H2(getTranslation("waitlist.line.history")), list);
    }

    private void offer(PositionId position, String reason) {
        act(() -> office.offer(position, reason));
        Notify.done(getTranslation("waitlist.line.offered"));
    }

    private void skip(PositionId position, String reason) {
        act(() -> office.skip(position, reason));
        Notify.done(getTranslation("waitlist.line.skipped"));
    }

    private void act(Runnable act) {
        act.run();
        load();
    }
}
