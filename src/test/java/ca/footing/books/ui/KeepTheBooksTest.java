package ca.footing.books.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.books.BooksRoutes;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.Curriculum;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentKind;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class KeepTheBooksTest extends SpringBrowserlessTest {
    @Autowired
    private DocumentFixtures documents;

    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void theBookkeeperReadsTheReturnOfAPeriodAndTakesItAway() {
        var quote = documents.quote(10_000, Province.ON);
        var draft = DocumentFixtures.draft(
                DocumentKind.RECEIPT, people.learner(), UUID.randomUUID(), quote, Languages.ENGLISH, null);
        documents.issue(DocumentFixtures.at(draft, DocumentFixtures.AT, false));
        Acting.as(people.registrar(), Role.BOOKKEEPER);

        open("2026-Q4");
        assertThat(words()).contains("TEST figures", "Oct 1, 2026 to Dec 31, 2026", "Ontario", "HST 13%");
        assertThat(findInView(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("/office/tax-return/file.csv?period=2026-Q4", "/office/tax-return?period=2026-Q3");

        open("0950-Q1");
        assertThat(words()).contains("Nothing was charged in this period");
    }

    @Test
    void nobodyElseSeesTheBooks() {
        Acting.as(people.learner(), Role.LEARNER);
        UI.getCurrent().navigate(BooksRoutes.RETURN);
        assertThat(find(H1.class).single().getText()).isNotEqualTo("GST/HST return");

        Acting.as(people.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(BooksRoutes.SETTINGS);
        assertThat(find(H1.class).single().getText()).isNotEqualTo("Tax settings");
    }

    @Test
    void theOwnerDecidesThatASeriesIsExemptAndSaysWhoAndWhy() {
        var series = catalogue.series();
        Acting.as(people.owner(), Role.OWNER);
        var title = curriculum.series(series).summary().title().en();
        UI.getCurrent().navigate(BooksRoutes.SETTINGS);
        assertThat(words()).contains("Registered for GST/HST", "Small supplier’s limit", "Taxable as long as nobody");

        test(findInView(Button.class)
                        .withAriaLabel("Decide the tax of " + title)
                        .all()
                        .getLast())
                .click();
        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(Select.class).single()).selectItem("Exempt");
        test(find(TextField.class).single()).setValue("M. Roy, CPA");
        test(find(TextArea.class).single()).setValue("Ruling 2026-11");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(words()).contains("Exempt. M. Roy, CPA: Ruling 2026-11");
    }

    private static void open(String period) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(BooksRoutes.RETURN, QueryParameters.simple(Map.of("period", period)));
    }

    private String words() {
        return find(Main.class).all().getLast().getElement().getTextRecursively();
    }
}
