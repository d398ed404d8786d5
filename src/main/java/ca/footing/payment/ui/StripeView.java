package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.EndpointMade;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.StripeSetup;
import ca.footing.payment.StripeStanding;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For the owner: whether Stripe and we hear each other, what runs by itself, and the endpoint that Stripe calls. */
@Route(PaymentRoutes.OFFICE_STRIPE)
@Menu(title = "payment.stripe.menu", order = 100)
@RolesAllowed(Roles.OWNER)
class StripeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient StripeSetup setup;
    private final transient Seller seller;
    private final Div content = Page.of("stack wide");

    StripeView(StripeSetup setup, Seller seller) {
        this.setup = setup;
        this.seller = seller;
        var lede = Page.lede(getTranslation("payment.stripe.lede"));
        addClassNames("page", "stripe-view");
        add(Page.of("page-head", new H1(getTranslation("payment.stripe.title")), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.stripe.title");
    }

    private void show(@Nullable EndpointMade made) {
        var standing = setup.standing();
        content.removeAll();
        if (standing.lastEventAt() == null && !"OFF".equals(standing.mode())) {
            content.add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("payment.stripe.silent"),
                    getTranslation("payment.stripe.silentText", setup.endpointUrl())));
        }
        content.add(
                section("payment.stripe.conversation", conversation(standing)),
                section("payment.stripe.jobs", jobs(standing.jobs())),
                endpoint(standing, made));
    }

    private DescriptionList conversation(StripeStanding standing) {
        var list = new DescriptionList();
        list.addClassName("fact-lines");
        line(list, "mode", getTranslation("payment.stripeMode." + standing.mode()));
        line(list, "lastEvent", when(standing.lastEventAt()));
        line(list, "eventVersion", standing.lastEventVersion() == null ? "–" : standing.lastEventVersion());
        line(list, "ourVersion", standing.apiVersion());
        line(
                list,
                "secret",
                standing.lastEventSecret() == 0
                        ? "–"
                        : getTranslation("payment.stripe.secretOf", standing.lastEventSecret(), standing.secrets()));
        line(list, "openTasks", String.valueOf(standing.openTasks()));
        return list;
    }

    private void line(DescriptionList list, String key, String text) {
        list.add(
                new DescriptionList.Term(getTranslation("payment.stripe." + key)),
                new DescriptionList.Description(text));
    }

    private DataTable jobs(List<StripeStanding.Job> jobs) {
        var table = new DataTable(
                getTranslation("payment.stripe.jobs"),
                List.of(
                        getTranslation("payment.stripe.job"),
                        getTranslation("payment.stripe.lastRun"),
                        getTranslation("payment.office.status")));
        jobs.forEach(job -> table.row(
                new Span(getTranslation("payment.job." + job.name())),
                new Span(when(job.lastRun())),
                job.isLate()
                        ? new Badge(Badge.Tone.WARNING, "warning", getTranslation("payment.stripe.late"))
                        : new Badge(Badge.Tone.SUCCESS, "met", getTranslation("payment.stripe.onTime"))));
        return table;
    }

    private Div endpoint(StripeStanding standing, @Nullable EndpointMade made) {
        var known = standing.endpoint();
        var text = known == null
                ? getTranslation("payment.stripe.noEndpoint", setup.endpointUrl())
                : getTranslation("payment.stripe.endpoint", known.id(), known.url(), known.apiVersion());
        var make = new Button(
                getTranslation("payment.stripe.make"),
                _ -> Ask.before(
                        getTranslation("payment.stripe.make"),
                        getTranslation("payment.stripe.makeText"),
                        getTranslation("payment.stripe.make"),
                        () -> show(setup.makeEndpoint())));
        var part = Page.of("stack", new H2(getTranslation("payment.stripe.endpointTitle")), new Paragraph(text));
        if (made != null) {
            var secret = new Code(made.secret());
            secret.addClassName("secret");
            part.add(Page.of("panel stack tight", new Paragraph(getTranslation("payment.stripe.secretOnce")), secret));
        }
        part.add(Page.of("actions", make));
        return part;
    }

    private Div section(String title, com.vaadin.flow.component.Component content) {
        return Page.of("stack", new H2(getTranslation(title)), content);
    }

    private String when(@Nullable Instant at) {
        return at == null ? getTranslation("payment.stripe.never") : Formats.instant(at, seller.zone(), getLocale());
    }
}
