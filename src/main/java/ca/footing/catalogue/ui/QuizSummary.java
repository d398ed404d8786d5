package ca.footing.catalogue.ui;

import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the quiz of a module asks, in a line, and the way to where it is put together. */
class QuizSummary extends Composite<Div> {
    private final Paragraph line = new Paragraph();
    private final Anchor open = Page.buttonLink("", getTranslation("catalogue.quiz.open"));
    private final Anchor bank = Page.buttonLink("", getTranslation("catalogue.series.bank"));

    QuizSummary() {
        getContent().addClassNames("panel", "stack");
        getContent().add(line, Page.of("actions", open, bank));
    }

    void show(ModuleDetails module) {
        line.setText(
                module.asksQuiz()
                        ? getTranslation("catalogue.quiz.asks", module.quiz().questions(), module.passMark())
                        : getTranslation("catalogue.quiz.none"));
        open.setHref(CatalogueRoutes.quiz(module.summary().id()));
        bank.setHref(CatalogueRoutes.questions(module.series()));
    }
}
