package ca.footing.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentSummary;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ReadDocumentsTest extends SpringBrowserlessTest {
    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void thePayerOpensADocumentAndNobodyElse() {
        var payer = people.learner();
        var receipt = receipt(payer);

        Acting.as(payer, Role.LEARNER);
        open(DocumentRoutes.document(receipt.id()));
        assertThat(findInView(Html.class).single().getInnerHtml()).contains("Ada Payer", "$113.00");
        assertThat(links())
                .containsExactly(
                        "/documents",
                        "/documents/" + receipt.id() + "/document.pdf",
                        "/documents/" + receipt.id() + "/document");

        Acting.as(people.learner(), Role.LEARNER);
        open(DocumentRoutes.document(receipt.id()));
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theAddressThatReceiptsHadAtFirstStillLeadsThere() {
        var payer = people.learner();
        var receipt = receipt(payer);

        Acting.as(payer, Role.LEARNER);
        open("receipts/" + receipt.id());
        assertThat(findInView(Html.class).single().getInnerHtml()).contains(receipt.number());
    }

    @Test
    void findsTheirOwnAndIsToldWhatWillBeHere() {
        var payer = people.learner();
        Acting.as(payer, Role.LEARNER);
        open(DocumentRoutes.MINE);
        assertThat(findInView(H2.class).single().getText()).isEqualTo("No documents yet");

        var receipt = receipt(payer);
        Acting.as(payer, Role.LEARNER);
        open(DocumentRoutes.MINE);
        assertThat(links()).containsExactly("/documents/" + receipt.id());
    }

    @Test
    void theOfficeSearchesThemAll() {
        var receipt = receipt(people.learner());
        Acting.as(people.registrar(), Role.REGISTRAR);

        find(Map.of("text", receipt.number()));
        assertThat(findInView(NativeTableRow.class).all()).hasSize(2);
        assertThat(links()).containsExactly("/documents/" + receipt.id());

        find(Map.of("text", receipt.number(), "kind", "CREDIT_NOTE"));
        assertThat(findInView(H2.class).single().getText()).isEqualTo("Nothing found");
    }

    private DocumentSummary receipt(AccountId payer) {
        return fixtures.receipt(payer, UUID.randomUUID(), fixtures.quote(10_000, Province.ON));
    }

    private static void find(Map<String, String> filter) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(DocumentRoutes.OFFICE_LIST, QueryParameters.simple(filter));
    }

    private static void open(String route) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(route);
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
