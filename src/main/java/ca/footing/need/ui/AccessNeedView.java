package ca.footing.need.ui;

import ca.footing.need.MyNeed;
import ca.footing.need.MyNeeds;
import ca.footing.need.NeedDraft;
import ca.footing.need.NeedRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** What a person needs in order to take part, told in private: who reads it, by when it is answered, the answer. */
@Route(NeedRoutes.MINE)
@PermitAll
class AccessNeedView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyNeeds needs;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div content = new Div();
    private RegistrationId id = RegistrationId.next();

    AccessNeedView(MyNeeds needs) {
        this.needs = needs;
        eyebrow.addClassName("eyebrow");
        content.addClassNames("form-page", "stack");
        addClassNames("access-need-view", "page");
        add(
                crumbs,
                Page.of("page-head", eyebrow, new H1(getPageTitle()), new Paragraph(getTranslation("need.mine.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        crumbs.removeAll();
        crumbs.add(
                Page.breadcrumbs(new Anchor(RegistrationRoutes.registration(id), getTranslation("need.mine.place"))));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("need.mine.title");
    }

    private void show() {
        var mine = needs.of(id);
        eyebrow.setText(mine.cohort().name().in(getLocale()));
        content.removeAll();
        if (mine.state() != null) {
            content.add(state(mine));
        }
        content.add(new NeedForm(mine, this::send), new Readers(mine));
        if (mine.state() != null) {
            var back = new Button(getTranslation("need.mine.withdraw"), _ -> withdraw());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            content.add(Page.of("form-actions", back));
        }
    }

    private Banner state(MyNeed mine) {
        var state = Objects.requireNonNull(mine.state());
        var due = Formats.date(Objects.requireNonNull(mine.dueOn()), getLocale());
        return switch (state) {
            case REQUESTED ->
                new Banner(
                        Tone.INFO,
                        "waiting",
                        getTranslation("need.mine.requestedTitle"),
                        getTranslation("need.mine.requested", due));
            case IN_HAND ->
                new Banner(
                        Tone.INFO,
                        "person",
                        getTranslation("need.mine.inHandTitle", mine.owner()),
                        getTranslation("need.mine.inHand", due));
            case ARRANGED ->
                new Banner(Tone.SUCCESS, "met", getTranslation("need.mine.arranged", mine.owner()), mine.answer());
            case NOT_POSSIBLE ->
                new Banner(Tone.WARNING, "info", getTranslation("need.mine.notPossible", mine.owner()), mine.answer());
        };
    }

    private void send(NeedDraft draft) {
        needs.send(id, draft);
        Notify.done(getTranslation("need.mine.sent"));
        show();
    }

    private void withdraw() {
        Ask.before(
                getTranslation("need.mine.withdrawTitle"),
                getTranslation("need.mine.withdrawText"),
                getTranslation("need.mine.withdraw"),
                () -> {
                    needs.withdraw(id);
                    show();
                });
    }
}
