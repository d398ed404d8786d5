package ca.footing.practice.ui;

import ca.footing.account.Roles;
import ca.footing.practice.CreditWeights;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.PracticeRules;
import ca.footing.practice.Weight;
import ca.footing.practice.WeightDraft;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bodies credit of supervision, kept by the office: a new weight from a day on, never a changed one. */
@Route(PracticeRoutes.WEIGHTS)
@Menu(title = "practice.weights.menu", order = 68)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class WeightsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CreditWeights weights;
    private final transient PracticeRules rules;
    private final transient Clock clock;
    private final Div content = Page.of("stack wide");
    private WeightForm form = new WeightForm(LocalDate.MIN);

    WeightsView(CreditWeights weights, PracticeRules rules, Clock clock) {
        this.weights = weights;
        this.rules = rules;
        this.clock = clock;
        addClassNames("weights-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("practice.weights.title")),
                        Page.lede(getTranslation("practice.weights.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.weights.title");
    }

    private void show() {
        form = new WeightForm(today());
        var save = new Button(
                getTranslation("practice.weights.record"), _ -> form.value().ifPresent(this::ask));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        content.removeAll();
        content.add(
                new Portions<>(rules.weights(), this::table),
                Page.of(
                        "form-page",
                        new H2(getTranslation("practice.weights.new")),
                        form,
                        Page.of("form-actions", save)));
    }

    private WeightTable table(List<Weight> shown) {
        Map<Weight, Component> actions = shown.stream()
                .filter(weight -> weight.validFrom().isAfter(today()))
                .collect(Collectors.toMap(Function.identity(), this::withdrawal));
        return new WeightTable(shown, actions);
    }

    private Button withdrawal(Weight weight) {
        var verb = getTranslation("practice.weights.withdraw");
        var button = new Button(
                verb,
                _ -> Ask.before(verb, getTranslation("practice.weights.withdrawText"), verb, () -> {
                    weights.withdraw(weight);
                    show();
                }));
        button.setAriaLabel(verb + ", " + weight.body() + ", " + getTranslation("practice.kind." + weight.kind()));
        return button;
    }

    private void ask(WeightDraft draft) {
        if (draft.reason().isEmpty()) {
            keep(draft);
            return;
        }
        var verb = getTranslation("practice.weights.record");
        var anew = weights.countedAnew(draft.body(), draft.kind(), draft.validFrom());
        Ask.before(
                getTranslation("practice.weights.back"),
                getTranslation("practice.weights.backText", anew),
                verb,
                () -> keep(draft));
    }

    private void keep(WeightDraft draft) {
        weights.record(draft);
        Notify.done(getTranslation("practice.weights.recorded"));
        show();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Toronto"));
    }
}
