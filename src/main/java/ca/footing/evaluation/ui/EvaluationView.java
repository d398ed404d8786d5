package ca.footing.evaluation.ui;

import ca.footing.evaluation.EvaluationDraft;
import ca.footing.evaluation.EvaluationRoutes;
import ca.footing.evaluation.Evaluations;
import ca.footing.evaluation.MyEvaluation;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
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

/** A person's evaluation of a cohort: what becomes of the answers stands before the questions. */
@Route(EvaluationRoutes.MINE)
@PermitAll
class EvaluationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Evaluations evaluations;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div content = new Div();
    private RegistrationId id = RegistrationId.next();

    EvaluationView(Evaluations evaluations) {
        this.evaluations = evaluations;
        eyebrow.addClassName("eyebrow");
        content.addClassNames("form-page", "stack");
        addClassNames("evaluation-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("evaluation.mine.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(
                new Anchor(RegistrationRoutes.registration(id), getTranslation("evaluation.mine.place"))));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.mine.title");
    }

    private void show() {
        var mine = evaluations.mine(id);
        eyebrow.setText(mine.cohort().name().in(getLocale()));
        content.removeAll();
        content.add(state(mine));
        if (mine.sentOn() == null && mine.open()) {
            content.add(new EvaluationForm(mine.items(), this::send));
        }
    }

    private Component state(MyEvaluation mine) {
        var sentOn = mine.sentOn();
        if (sentOn != null) {
            return new Banner(
                    Tone.SUCCESS,
                    "met",
                    getTranslation("evaluation.mine.sentTitle"),
                    getTranslation("evaluation.mine.sent", Formats.date(sentOn, getLocale())));
        }
        if (!mine.open()) {
            return new Banner(
                    Tone.INFO,
                    "calendar",
                    getTranslation("evaluation.mine.laterTitle"),
                    getTranslation(
                            "evaluation.mine.later",
                            Formats.instant(mine.opensAt(), mine.cohort().zone(), getLocale())));
        }
        return new Banner(
                Tone.INFO,
                "shield",
                getTranslation("evaluation.mine.privacyTitle"),
                getTranslation("evaluation.mine.privacy", mine.together()));
    }

    private void send(EvaluationDraft draft) {
        evaluations.send(id, draft);
        show();
    }
}
