package ca.footing.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.LinkMalformed;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialKind;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleTextsIncomplete;
import ca.footing.catalogue.NotAPdf;
import ca.footing.shared.Languages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class RegistrarWritesModuleTest extends SpringBrowserlessTest {
    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueFixtures fixtures;

    private ModuleId module = ModuleId.next();

    @BeforeEach
    void openAModule() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
        module = catalogue.modules(fixtures.series()).getFirst().id();
        navigate("office/modules/" + module, ModuleView.class);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void savesTextsAndKeepsWhatIsRefused() {
        var title = findInView(TextField.class).withLabel("Title (English)").single();
        test(title).setValue("");
        assertThatThrownBy(() -> click("Save")).isInstanceOf(ModuleTextsIncomplete.class);
        assertThat(title.getValue()).isEmpty();
        test(title).setValue("Safety, revised");
        click("Save");
        assertThat(catalogue.module(module).summary().title().en()).isEqualTo("Safety, revised");
        test(title).setValue("Safety, once more");
        click("Save");
        assertThat(catalogue.module(module).summary().title().en()).isEqualTo("Safety, once more");
    }

    @Test
    void addsALinkAfterCorrectingIt() {
        click("Add a link");
        inDialog("Title (English)", "Standards");
        inDialog("Title (French)", "Normes");
        inDialog("Address of the page", "example.org");
        assertThatThrownBy(this::save).isInstanceOf(LinkMalformed.class);
        inDialog("Address of the page", "https://example.org/standards");
        save();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(material("Standards").url()).isEqualTo("https://example.org/standards");
        assertThat(text()).contains("Standards", "https://example.org/standards");
    }

    @Test
    void uploadsAPdfAndReplacesIt() {
        click("Add a PDF");
        inDialog("Title (English)", "Handout");
        inDialog("Title (French)", "Feuillet");
        test(find(Checkbox.class, dialog()).single()).click();
        test(find(Upload.class, dialog()).first())
                .upload("handout.pdf", "application/pdf", "not really".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(this::save).isInstanceOf(NotAPdf.class);
        test(find(Upload.class, dialog()).first()).upload("handout.pdf", "application/pdf", pdf("first"));
        save();
        var added = material("Handout");
        assertThat(added.required()).isTrue();
        assertThat(catalogue.file(added.id(), Languages.FRENCH).content()).isEqualTo(pdf("first"));
        assertThat(text()).contains("English: handout.pdf");

        test(findInView(Button.class).withAriaLabel("Edit Handout").single()).click();
        test(find(Upload.class, dialog()).last()).upload("feuillet.pdf", "application/pdf", pdf("second"));
        save();
        assertThat(catalogue.file(added.id(), Languages.FRENCH).content()).isEqualTo(pdf("second"));
        assertThat(catalogue.file(added.id(), Languages.ENGLISH).content()).isEqualTo(pdf("first"));

        test(findInView(Button.class).withAriaLabel("Remove Handout").single()).click();
        test(find(ConfirmDialog.class).last()).confirm();
        assertThat(catalogue.module(module).materials())
                .extracting(Material::kind)
                .doesNotContain(MaterialKind.PDF);
    }

    private Material material(String title) {
        return catalogue.module(module).materials().stream()
                .filter(one -> one.title().en().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void inDialog(String label, String text) {
        test(find(TextField.class, dialog()).withLabel(label).single()).setValue(text);
    }

    private void save() {
        test(find(Button.class, dialog()).withText("Save").single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }
}
