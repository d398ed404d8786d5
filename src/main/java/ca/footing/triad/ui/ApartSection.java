package ca.footing.triad.ui;

import ca.footing.account.AccountId;
import ca.footing.shared.ui.Page;
import ca.footing.triad.Colleague;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Whom a person does not want to practise with: said without a reason, and seen by nobody else. */
class ApartSection extends Composite<Section> {
    ApartSection(
            List<Colleague> colleagues, List<Colleague> apart, Consumer<AccountId> keep, Consumer<AccountId> back) {
        var list = new UnorderedList();
        list.addClassName("file-list");
        apart.forEach(colleague -> {
            var remove = new Button(getTranslation("triad.apart.back"), _ -> back.accept(colleague.account()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("triad.apart.backNamed", colleague.name()));
            list.add(new ListItem(new Span(colleague.name()), remove));
        });
        var choice = new Select<Colleague>();
        choice.setLabel(getTranslation("triad.apart.choose"));
        choice.setItems(colleagues.stream().filter(one -> !apart.contains(one)).toList());
        choice.setItemLabelGenerator(colleague -> colleague == null ? "" : colleague.name());
        choice.setManualValidation(true);
        choice.setErrorMessage(getTranslation("triad.apart.unchosen"));
        var add = new Button(getTranslation("triad.apart.keep"), _ -> {
            choice.setInvalid(choice.getValue() == null);
            if (!choice.isInvalid()) {
                keep.accept(choice.getValue().account());
            }
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("triad.apart.title")),
                        new Paragraph(getTranslation("triad.apart.text")),
                        list,
                        Page.of("panel stack", choice, Page.of("actions", add)));
        list.setVisible(!apart.isEmpty());
    }
}
