package ca.footing.consultation.ui;

import ca.footing.consultation.ConsultationRoutes;
import ca.footing.consultation.ConsultationRow;
import ca.footing.consultation.ConsultationStatus;
import ca.footing.consultation.Consultations;
import ca.footing.consultation.SeatStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Seats in group consultations: what can be booked, what is booked, and what became of it. */
@Route(ConsultationRoutes.MINE)
@Menu(title = "consultation.mine.menu", order = 14)
@PermitAll
class ConsultationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Consultations consultations;
    private final transient Clock clock;
    private final Div content = Page.of("stack wide");

    ConsultationsView(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
        addClassNames("consultations-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("consultation.mine.title")),
                        Page.lede(getTranslation("consultation.mine.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.mine.title");
    }

    private void show() {
        content.removeAll();
        var all = consultations.mine();
        if (all.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("consultation.mine.empty"), getTranslation("consultation.mine.emptyText")));
            return;
        }
        consultations.allowances().forEach(each -> content.add(new Paragraph(words(each))));
        section("consultation.mine.coming", all.stream().filter(this::isComing).toList());
        section(
                "consultation.mine.past",
                all.stream().filter(offer -> !isComing(offer)).toList());
    }

    private String words(Consultations.Allowance each) {
        var series = each.series().in(getLocale());
        return each.included().isPresent()
                ? getTranslation(
                        "consultation.mine.allowance",
                        series,
                        each.used(),
                        each.included().getAsInt())
                : getTranslation("consultation.mine.unlimited", series, each.used());
    }

    private boolean isComing(Consultations.Offer offer) {
        return offer.row().status() == ConsultationStatus.PLANNED
                && offer.row().startsAt().isAfter(clock.instant());
    }

    private void section(String title, List<Consultations.Offer> offers) {
        if (!offers.isEmpty()) {
            var list = Page.of("stack", new H2(getTranslation(title)));
            offers.forEach(offer -> list.add(new ConsultationCard(offer, actions(offer))));
            content.add(list);
        }
    }

    private Component[] actions(Consultations.Offer offer) {
        var row = offer.row();
        if (isComing(offer)) {
            var open = row.free() > 0 ? new Component[] {book(row)} : new Component[0];
            return offer.seat() == SeatStatus.BOOKED ? new Component[] {giveBack(row)} : open;
        }
        return offer.seat() == SeatStatus.ATTENDED && !offer.entered()
                ? new Component[] {
                    new Paragraph(getTranslation("consultation.mine.heldUp")),
                    named("consultation.mine.enter", row, () -> consultations.enter(row.id()))
                }
                : new Component[0];
    }

    private Button book(ConsultationRow row) {
        var button = named("consultation.mine.book", row, () -> consultations.book(row.id()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button giveBack(ConsultationRow row) {
        var late = clock.instant().isAfter(row.startsAt().minus(Consultations.NOTICE));
        var verb = getTranslation("consultation.mine.giveBack");
        var button = new Button(
                verb,
                _ -> Ask.before(
                        verb,
                        getTranslation(late ? "consultation.mine.givenLate" : "consultation.mine.givenInTime"),
                        verb,
                        () -> done("consultation.mine.giveBack", () -> consultations.giveBack(row.id()))));
        button.setAriaLabel(verb + ", " + when(row));
        return button;
    }

    private Button named(String key, ConsultationRow row, Runnable act) {
        var button = new Button(getTranslation(key), _ -> done(key, act));
        button.setAriaLabel(button.getText() + ", " + when(row));
        return button;
    }

    private void done(String key, Runnable act) {
        act.run();
        Notify.done(getTranslation(key + "Done"));
        show();
    }

    private String when(ConsultationRow row) {
        return Formats.instant(row.startsAt(), row.zone(), getLocale());
    }
}
