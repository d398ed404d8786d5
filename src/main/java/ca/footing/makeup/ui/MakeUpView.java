package ca.footing.makeup.ui;

import ca.footing.cohort.SessionId;
import ca.footing.makeup.MakeUpId;
import ca.footing.makeup.MakeUpPlan;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.makeup.MakeUps;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
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

/** What a person missed in a cohort, where it is taught again, and a seat there in one click. */
@Route(MakeUpRoutes.PLAN)
@PermitAll
class MakeUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MakeUps makeUps;
    private final Paragraph about = new Paragraph();
    private final Anchor place = new Anchor("", getTranslation("makeup.plan.place"));
    private final Div content = Page.of("stack wide");
    private transient RegistrationId id = RegistrationId.next();

    MakeUpView(MakeUps makeUps) {
        this.makeUps = makeUps;
        about.addClassName("eyebrow");
        addClassNames("page", "make-up-view");
        add(
                Page.breadcrumbs(new Anchor("home", getTranslation("makeup.plan.home")), place),
                Page.of("page-head", about, new H1(getPageTitle()), Page.lede(getTranslation("makeup.plan.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        place.setHref("/" + RegistrationRoutes.registration(id));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("makeup.plan.title");
    }

    private void show() {
        var plan = makeUps.plan(id, getLocale());
        about.setText(plan.cohort().seriesTitle().in(getLocale()) + ", "
                + plan.cohort().name().in(getLocale()));
        content.removeAll();
        if (plan.missed().isEmpty()) {
            content.add(Page.empty(
                    getTranslation("makeup.plan.emptyTitle"),
                    getTranslation("makeup.plan.emptyText"),
                    Page.buttonLink("/home", getTranslation("makeup.plan.toHome"))));
            return;
        }
        if (plan.feeLeft()) {
            content.add(new Banner(
                    Badge.Tone.INFO,
                    "info",
                    getTranslation("makeup.plan.feeLeftTitle"),
                    getTranslation("makeup.plan.feeLeft")));
        }
        content.add(new Paragraph(rule(plan)));
        plan.missed()
                .forEach(gap ->
                        content.add(new MissedPanel(gap, plan.rule().offered(), this::take, this::pay, this::giveUp)));
        content.add(Page.fine(getTranslation("makeup.plan.body")));
    }

    private String rule(MakeUpPlan plan) {
        var rule = plan.rule();
        if (!rule.offered()) {
            return getTranslation("makeup.plan.notOffered");
        }
        var fee = rule.fee().isZero()
                ? getTranslation("makeup.plan.noFee")
                : getTranslation("makeup.plan.fee", Formats.money(rule.fee(), getLocale()));
        var block = rule.blockMinutes() == 0
                ? ""
                : " " + getTranslation("makeup.plan.block", Formats.minutes(rule.blockMinutes()));
        return getTranslation("makeup.plan.rule", rule.months()) + " " + fee + block;
    }

    private void take(SessionId missed, SessionId covering, Money due) {
        makeUps.take(id, missed, covering, due)
                .ifPresentOrElse(page -> getUI().ifPresent(ui -> ui.getPage().setLocation(page)), () -> {
                    show();
                    Notify.done(getTranslation("makeup.plan.taken"));
                });
    }

    private void pay(MakeUpId makeUp) {
        var page = makeUps.pay(id, makeUp);
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }

    private void giveUp(MakeUpId makeUp) {
        makeUps.giveUp(id, makeUp);
        show();
        Notify.done(getTranslation("makeup.plan.givenUp"));
    }
}
