package ca.footing.credential.ui;

import ca.footing.credential.Block;
import ca.footing.credential.Contrast;
import ca.footing.credential.Design;
import ca.footing.credential.Placeholder;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Wording, parts, colour and pictures of a design. */
class DesignForm extends Composite<Div> {
    private final BothLanguages heading =
            BothLanguages.line(getTranslation("credential.design.heading"), Design.HEADING);
    private final BothLanguages wording =
            BothLanguages.text(getTranslation("credential.design.wording"), Design.SENTENCE);
    private final BothLanguages closing =
            BothLanguages.text(getTranslation("credential.design.closing"), Design.SENTENCE);
    private final CheckboxGroup<Block> blocks = new CheckboxGroup<>(getTranslation("credential.design.blocks"));
    private final PartOrder order;
    private final TextField colour = new TextField(getTranslation("credential.design.colour"));
    private final PictureField logo;
    private final PictureField signature;

    DesignForm(Function<byte[], String> cleaning, Consumer<Design> changed) {
        logo = new PictureField("logo", cleaning, () -> changed.accept(design()));
        signature = new PictureField("signature", cleaning, () -> changed.accept(design()));
        order = new PartOrder(() -> changed.accept(design()));
        wording.helper(getTranslation(
                "credential.design.wordingHelp",
                Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "))));
        blocks.setItems(Block.values());
        blocks.setItemLabelGenerator(block -> getTranslation("credential.block." + block));
        blocks.setHelperText(getTranslation("credential.design.blocksHelp"));
        blocks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        blocks.addValueChangeListener(_ -> changed.accept(design()));
        colour.setHelperText(getTranslation("credential.design.colourHelp"));
        colour.setErrorMessage(getTranslation("error.ColourUnreadable"));
        colour.setMaxLength(7);
        colour.setManualValidation(true);
        colour.setValueChangeMode(ValueChangeMode.LAZY);
        colour.addValueChangeListener(change -> {
            colour.setInvalid(Contrast.onWhite(change.getValue().strip()) < Contrast.TEXT);
            changed.accept(design());
        });
        var look = new Button(getTranslation("credential.design.look"), _ -> changed.accept(design()));
        getContent().addClassNames("stack");
        getContent()
                .add(
                        section("credential.design.words", heading, wording, closing, look),
                        section("credential.design.parts", blocks, order),
                        section("credential.design.looks", colour, logo, signature));
    }

    void show(Design design) {
        heading.show(design.heading());
        wording.show(design.wording());
        closing.show(design.closing());
        blocks.setValue(design.blocks());
        order.show(design.order());
        colour.setValue(design.colour());
        logo.show(design.logo());
        signature.show(design.signature());
    }

    Design design() {
        return new Design(
                heading.value(),
                wording.value(),
                closing.value(),
                blocks.getValue(),
                order.value(),
                colour.getValue(),
                logo.value(),
                signature.value());
    }

    private Div section(String title, com.vaadin.flow.component.Component... fields) {
        var section = Page.of("form-section", new H2(getTranslation(title)));
        section.add(fields);
        return section;
    }
}
