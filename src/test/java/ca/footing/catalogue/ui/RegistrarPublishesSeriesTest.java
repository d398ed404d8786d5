package ca.footing.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SeriesTextsIncomplete;
import ca.footing.catalogue.SeriesWithoutModule;
import ca.footing.shared.LocalizedText;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class RegistrarPublishesSeriesTest extends SpringBrowserlessTest {
    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueFixtures fixtures;

    @BeforeEach
    void asRegistrar() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void fromABlankPageToThePublicCatalogue() {
        var slug = "s-" + UUID.randomUUID();
        navigate(NewSeriesView.class);
        type("Title (English)", "Resourcing");
        type("Title (French)", "Ressources");
        type("Address", slug);
        write("Summary (English)", "Short.");
        write("Summary (French)", "Court.");
        write("Description (English)", "# Long\n\n**Really** long.");
        write("For whom (English)", "Professionals.");
        write("For whom (French)", "Professionnels.");
        click("Save");
        var view = (SeriesView) getCurrentView();
        assertThat(view.getPageTitle()).isEqualTo("Resourcing");
        assertThat(text()).contains("Series in French", "1 text is missing", "At least one is needed");

        click("Publish");
        assertThatThrownBy(this::confirm).isInstanceOf(SeriesWithoutModule.class);

        write("Description (French)", "Long.");
        click("Publish");
        assertThat(lastMessage()).isEqualTo("Save your changes first.");
        click("Save");

        navigate("office/series/" + idOf(slug) + "/new-module", NewModuleView.class);
        fillModule("Safety");
        click("Save");
        assertThat(((ModuleView) getCurrentView()).getPageTitle()).isEqualTo("1. Safety");

        navigate("office/series/" + idOf(slug), SeriesView.class);
        click("Publish");
        confirm();
        assertThat(catalogue.bySlug(slug).summary().status()).isEqualTo(SeriesStatus.PUBLISHED);
        assertThat(findInView(Anchor.class)
                        .withText("See the public page")
                        .single()
                        .getHref())
                .isEqualTo("/en/series/" + slug);

        click("Withdraw");
        confirm();
        assertThat(curriculum.series(idOf(slug)).summary().status()).isEqualTo(SeriesStatus.WITHDRAWN);
    }

    @Test
    void aTakenAddressIsRefusedOnItsFieldAndTheTextStays() {
        var taken = catalogue.details(fixtures.series()).summary().slug();
        navigate(NewSeriesView.class);
        type("Title (English)", "Mine");
        type("Address", taken);
        click("Save");
        var address = findInView(TextField.class).withLabel("Address").single();
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains(taken);
        assertThat(findInView(TextField.class)
                        .withLabel("Title (English)")
                        .single()
                        .getValue())
                .isEqualTo("Mine");
        type("Address", "Not An Address");
        click("Save");
        assertThat(address.getErrorMessage()).contains("lower case");
    }

    @Test
    void someoneElsesChangeIsShownAndExplained() {
        var series = fixtures.series();
        navigate("office/series/" + series, SeriesView.class);
        type("Title (English)", "Typed here");
        var now = curriculum.series(series);
        curriculum.revise(
                series,
                new SeriesDraft(
                        now.summary().slug(),
                        new LocalizedText("Saved by someone else", "Enregistré"),
                        now.summary().summary(),
                        now.description(),
                        now.audience()));
        click("Save");
        assertThat(text()).contains("Someone else changed this in the meantime");
        assertThat(findInView(TextField.class)
                        .withLabel("Title (English)")
                        .single()
                        .getValue())
                .isEqualTo("Saved by someone else");
        type("Title (English)", "Typed again");
        click("Save");
        assertThat(text()).doesNotContain("Someone else changed this");
        assertThat(curriculum.series(series).summary().title().en()).isEqualTo("Typed again");
    }

    @Test
    void saysWhatTakingPartAsksInBothLanguagesOrNotAtAll() {
        var series = fixtures.series();
        navigate("office/series/" + series, SeriesView.class);
        test(findInView(TextArea.class)
                        .withLabel("Taking part: what can be expected (English)")
                        .single())
                .setValue("Come as you are.");
        assertThatThrownBy(() -> click("Save")).isInstanceOf(SeriesTextsIncomplete.class);
        test(findInView(TextArea.class)
                        .withLabel("Taking part: what can be expected (French)")
                        .single())
                .setValue("Venez comme vous êtes.");
        click("Save");
        assertThat(curriculum.series(series).expectations())
                .isEqualTo(new LocalizedText("Come as you are.", "Venez comme vous êtes."));
    }

    @Test
    void leavingWithUnsavedTextsIsAskedFirst() {
        var series = fixtures.series();
        navigate("office/series/" + series, SeriesView.class);
        type("Title (English)", "Half a th");
        com.vaadin.flow.component.UI.getCurrent().navigate(SeriesListView.class);
        assertThat(getCurrentView()).isInstanceOf(SeriesView.class);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(getCurrentView()).isInstanceOf(SeriesView.class);
        com.vaadin.flow.component.UI.getCurrent().navigate(SeriesListView.class);
        test(find(ConfirmDialog.class).last()).confirm();
        assertThat(getCurrentView()).isInstanceOf(SeriesListView.class);
    }

    @Test
    void theListIsSearchedInBothLanguagesAndByStatus() {
        var mark = UUID.randomUUID().toString();
        var series = curriculum.create(new SeriesDraft(
                "s-" + mark,
                new LocalizedText("Grounding " + mark, "Présence " + mark),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY));
        navigate(SeriesListView.class);
        test(findInView(TextField.class).withLabel("Search").single()).setValue("presence " + mark);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Grounding " + mark, "Draft"));
        assertThat(findInView(Anchor.class)
                        .withText("Grounding " + mark)
                        .single()
                        .getHref())
                .isEqualTo("office/series/" + series);
        test(findInView(com.vaadin.flow.component.select.Select.class).single()).selectItem("Published");
        assertThat(rows()).isEmpty();
        assertThat(text()).contains("No series found");
    }

    @Test
    void modulesAreOrderedAndRemovedBesideTheForm() {
        var series = curriculum.create(new SeriesDraft(
                "s-" + UUID.randomUUID(),
                new LocalizedText("S", "S"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY));
        navigate("office/series/" + series + "/new-module", NewModuleView.class);
        fillModule("First");
        click("Save");
        navigate("office/series/" + series + "/new-module", NewModuleView.class);
        fillModule("Second");
        click("Save");
        navigate("office/series/" + series, SeriesView.class);
        type("Title (English)", "Not yet saved");
        test(findInView(Button.class).withAriaLabel("Move the module Second up").single())
                .click();
        assertThat(catalogue.modules(series))
                .extracting(ModuleSummary::title)
                .extracting(LocalizedText::en)
                .containsExactly("Second", "First");
        test(findInView(Button.class).withAriaLabel("Remove the module First").single())
                .click();
        confirm();
        assertThat(catalogue.modules(series)).hasSize(1);
        assertThat(findInView(TextField.class)
                        .withLabel("Title (English)")
                        .single()
                        .getValue())
                .isEqualTo("Not yet saved");
    }

    @Test
    void anAddressWithoutASeriesIsNotFound() {
        com.vaadin.flow.component.UI.getCurrent().navigate("office/series/" + SeriesId.next());
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private SeriesId idOf(String slug) {
        return curriculum.all().stream()
                .filter(series -> series.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void fillModule(String title) {
        for (var language : List.of("English", "French")) {
            type("Title (" + language + ")", title);
            type("Objective 1 (" + language + ")", "Name three signs.");
            for (var label : List.of("Summary", "What it touches on", "Media shown", "How we work", "Who is present")) {
                write(label + " (" + language + ")", "Text.");
            }
        }
        test(findInView(IntegerField.class).withLabel("Didactic minutes").single())
                .setValue(100);
    }

    private void type(String label, String text) {
        test(findInView(TextField.class).withLabel(label).single()).setValue(text);
    }

    private void write(String label, String text) {
        test(findInView(TextArea.class).withLabel(label).single()).setValue(text);
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).last()).confirm();
    }

    private String lastMessage() {
        return test(find(Notification.class).last()).getText();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return findInView(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
