package ca.footing.quiz.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.SeriesId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionBank;
import ca.footing.quiz.QuestionBank.BankPage;
import ca.footing.quiz.QuizRoutes;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The bank of a series: its questions by tag, 50 at a time. */
@Route(QuizRoutes.BANK)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class BankView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final transient QuestionBank bank;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Anchor add = Page.buttonLink("", getTranslation("quiz.bank.add"));
    private final Select<String> tag = new Select<>();
    private final Span count = new Span();
    private final Div list = Page.of("stack");
    private SeriesId series = SeriesId.next();
    private int page;

    BankView(QuestionBank bank) {
        this.bank = bank;
        eyebrow.addClassName("eyebrow");
        add.addClassName("primary");
        count.getElement().setAttribute("role", "status");
        tag.setLabel(getTranslation("quiz.bank.tag"));
        tag.setItemLabelGenerator(one -> one.isEmpty() ? getTranslation("quiz.bank.allTags") : one);
        tag.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                page = 0;
                show();
            }
        });
        addClassNames("page", "bank-view");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("quiz.bank.lede")),
                        Page.of("actions", add)),
                Page.of("filters", tag, count),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        series = RouteIds.of(event, "seriesId", SeriesId::new);
        page = 0;
        var found = bank.page(series, "", 0);
        var title = found.series().title().in(getLocale());
        eyebrow.setText(title);
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(
                new Anchor(CatalogueRoutes.LIST, getTranslation("catalogue.list.title")),
                new Anchor(CatalogueRoutes.detail(series), title)));
        add.setHref(QuizRoutes.newQuestion(series));
        tag.setItems(java.util.stream.Stream.concat(java.util.stream.Stream.of(""), found.tags().stream())
                .toList());
        tag.setValue("");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.bank.title");
    }

    private void show() {
        var found = bank.page(series, tag.getValue() == null ? "" : tag.getValue(), page);
        count.setText(getTranslation("quiz.bank.count", found.total()));
        list.removeAll();
        if (found.total() == 0) {
            list.add(Page.empty(getTranslation("quiz.bank.emptyTitle"), getTranslation("quiz.bank.emptyText")));
            return;
        }
        list.add(table(found));
        list.add(Page.of(
                "actions",
                turn("quiz.bank.earlier", -1, page > 0),
                turn("quiz.bank.later", 1, (page + 1) * PAGE < found.total())));
    }

    private Button turn(String key, int by, boolean there) {
        var button = new Button(getTranslation(key), _ -> {
            page += by;
            show();
        });
        button.setVisible(there);
        return button;
    }

    private DataTable table(BankPage found) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("quiz.bank.question"),
                        getTranslation("quiz.bank.kind"),
                        getTranslation("quiz.bank.tags"),
                        getTranslation("action.remove")));
        found.questions().forEach(question -> row(table, question));
        return table;
    }

    private void row(DataTable table, Question question) {
        var text = question.text().in(getLocale());
        var remove = new Button(
                getTranslation("action.remove"),
                _ -> Ask.before(
                        getTranslation("quiz.bank.removeTitle"),
                        getTranslation("quiz.bank.removeText"),
                        getTranslation("action.remove"),
                        () -> {
                            bank.remove(question.id());
                            show();
                        }));
        remove.setAriaLabel(getTranslation("quiz.bank.removeNamed", text));
        table.row(
                new Anchor(QuizRoutes.question(question.id()), text),
                new Span(getTranslation("quiz.kind." + question.kind())),
                new Span(String.join(", ", question.tags())),
                remove);
    }
}
