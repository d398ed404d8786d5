package ca.footing.waitlist.ui;

import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.waitlist.MyEntry;
import ca.footing.waitlist.MyEntry.MyOffer;
import ca.footing.waitlist.SeatOffers;
import ca.footing.waitlist.Waitlist;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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

/** What a person waits for: seats that are held for them first, then where they stand and what happened. */
@Route(WaitlistRoutes.MINE)
@Menu(title = "waitlist.mine.menu", order = 16)
@PermitAll
class MyWaitlistView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int POLL_MILLIS = 60_000;

    private final Waitlist waitlist;
    private final SeatOffers offers;
    private final Clock clock;
    private final Div content = new Div();
    private final OfferWarning warning = new OfferWarning();
    private List<MyEntry> shown = List.of();

    MyWaitlistView(Waitlist waitlist, SeatOffers offers, Clock clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.clock = clock;
        content.addClassNames("stack", "wide");
        addClassNames("my-waitlist-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("waitlist.mine.title")),
                        new Paragraph(getTranslation("waitlist.mine.lede"))),
                warning,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(waitlist.mine());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.mine.title");
    }

    /** Asks every minute whether an offer was made or has ended; what has not changed is left alone. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(POLL_MILLIS);
        var polls = ui.addPollListener(_ -> refresh());
        addDetachListener(detach -> {
            detach.unregisterListener();
            polls.remove();
            ui.setPollInterval(-1);
        });
    }

    private void refresh() {
        var now = waitlist.mine();
        if (!now.equals(shown)) {
            show(now);
        }
        warning.show(now, clock.instant());
    }

    private void show(List<MyEntry> mine) {
        shown = mine;
        content.removeAll();
        mine.forEach(entry -> content.add(new EntrySection(entry, this::card, entryActs(entry))));
        if (mine.isEmpty()) {
            var catalogue =
                    new Anchor(SiteRoutes.catalogue(getLocale()), getTranslation("waitlist.mine.emptyCatalogue"));
            catalogue.addClassNames("button-link", "primary");
            catalogue.setRouterIgnore(true);
            content.add(Page.empty(
                    getTranslation("waitlist.mine.emptyTitle"), getTranslation("waitlist.mine.emptyText"), catalogue));
        }
    }

    private OfferCard card(MyOffer offer) {
        return new OfferCard(
                offer,
                () -> accept(offer),
                keep -> {
                    offers.decline(offer.id(), keep);
                    Notify.done(getTranslation(keep ? "waitlist.offer.declinedKept" : "waitlist.offer.declinedLeft"));
                    show(waitlist.mine());
                },
                () -> {
                    offers.extend(offer.id());
                    show(waitlist.mine());
                });
    }

    private void accept(MyOffer offer) {
        var place = offers.accept(offer.id());
        getUI().ifPresent(ui -> ui.navigate(RegistrationRoutes.registration(place)));
    }

    private EntrySection.Acts entryActs(MyEntry entry) {
        return new EntrySection.Acts(
                () -> Ask.before(
                        getTranslation("waitlist.leave.title"),
                        getTranslation("waitlist.leave.text"),
                        getTranslation("waitlist.leave.button"),
                        () -> act(() -> waitlist.leave(entry.id()))),
                cohort -> act(() -> waitlist.leave(entry.id(), cohort)),
                cohort -> act(() -> waitlist.keepWaiting(entry.id(), cohort)));
    }

    private void act(Runnable act) {
        act.run();
        show(waitlist.mine());
    }
}
