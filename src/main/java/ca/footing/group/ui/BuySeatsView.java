package ca.footing.group.ui;

import ca.footing.cohort.CohortClosed;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.discount.CodeUnknown;
import ca.footing.discount.CodeUsedUp;
import ca.footing.group.GroupRoutes;
import ca.footing.group.Groups;
import ca.footing.shared.Formats;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.RuleViolation;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
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
import jakarta.annotation.security.PermitAll;

/** Where a clinic orders seats of a cohort for its people. */
@Route(GroupRoutes.BUY)
@PermitAll
class BuySeatsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Groups groups;
    private final Cohorts cohorts;
    private final Paragraph about = new Paragraph();
    private final Div messages = new Div();
    private final Div content = new Div();
    private final Div side = new Div();
    private String code = "";

    BuySeatsView(Groups groups, Cohorts cohorts) {
        this.groups = groups;
        this.cohorts = cohorts;
        about.addClassName("eyebrow");
        content.addClassName("form-page");
        addClassNames("buy-seats-view", "page");
        add(
                Page.of("page-head", about, new H1(getPageTitle()), new Paragraph(getTranslation("group.buy.lede"))),
                messages,
                Page.of("split", content, side));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("cohortCode").orElseThrow(RecordNotFound::new);
        var cohort = cohorts.byCode(code).summary();
        about.setText(
                cohort.seriesTitle().in(getLocale()) + ", " + cohort.name().in(getLocale()));
        side.removeAll();
        side.add(how(cohort));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.buy.title");
    }

    private void show() {
        var form = new GroupForm(groups.prices(code));
        groups.organisation().ifPresent(form::show);
        var hold = new Button(getTranslation("group.buy.hold"), _ -> order(form));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        content.removeAll();
        content.add(form, Page.of("form-actions", hold));
    }

    /** What was typed stays when there are too few seats or something is missing. */
    private void order(GroupForm form) {
        messages.removeAll();
        var draft = form.value();
        if (draft.isEmpty()) {
            return;
        }
        try {
            var order = groups.hold(code, draft.get());
            getUI().ifPresent(ui -> ui.navigate(GroupRoutes.order(order)));
        } catch (CodeUnknown | CodeUsedUp refused) {
            form.refuseCode(getTranslation(refused.key(), refused.args()));
        } catch (CohortFull | CohortClosed refused) {
            refuse(refused);
        }
    }

    private void refuse(RuleViolation refused) {
        messages.add(new Banner(
                Badge.Tone.WARNING,
                "warning",
                getTranslation("group.buy.tooFew"),
                getTranslation(
                        "group.buy.tooFewText",
                        cohorts.byCode(code).summary().seatsFree(),
                        getTranslation(refused.key()))));
    }

    private Aside how(CohortSummary cohort) {
        var list = new UnorderedList(
                new ListItem(getTranslation("group.buy.howPay")),
                new ListItem(getTranslation("group.buy.howAssign")),
                new ListItem(getTranslation("group.buy.howWall")));
        var starts = Formats.instant(cohort.startsAt(), cohort.zone(), getLocale());
        var aside = new Aside(
                new H2(getTranslation("group.buy.howTitle")),
                new Paragraph(getTranslation("group.buy.seats", cohort.seatsFree(), starts)),
                list,
                new Anchor(GroupRoutes.MINE, getTranslation("group.mine.title")));
        aside.addClassNames("panel", "quiet", "stack");
        return aside;
    }
}
