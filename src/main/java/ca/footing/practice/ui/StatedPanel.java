package ca.footing.practice.ui;

import ca.footing.practice.StatedOn;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;

/** What a supervisor said of themselves when they signed last, in their words and with the day. */
class StatedPanel extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    StatedPanel(StatedOn stated) {
        var statement = stated.statement();
        var list = new UnorderedList();
        statement.holding().forEach(part -> list.add(new ListItem(getTranslation("practice.stated." + part))));
        list.setVisible(list.getComponentCount() > 0);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("practice.stated.heading")),
                        new Paragraph(getTranslation(
                                "practice.stated.text",
                                Formats.date(stated.at().atZone(ZONE).toLocalDate(), getLocale()),
                                statement.title(),
                                getTranslation("account.college." + statement.college()))),
                        list,
                        Page.fine(getTranslation("practice.stated.fine")));
    }
}
