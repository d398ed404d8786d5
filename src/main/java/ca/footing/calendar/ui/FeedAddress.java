package ca.footing.calendar.ui;

import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The address of a feed, shown once: to copy, or to open in a calendar program. */
class FeedAddress extends Composite<Div> {
    FeedAddress(String address) {
        var field = new TextField(getTranslation("calendar.feed.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("calendar.feed.addressHelp"));
        field.focus();
        var open = new Anchor();
        open.setText(getTranslation("calendar.feed.open"));
        open.setUnsafeHref(address);
        open.addClassName("button-link");
        open.setRouterIgnore(true);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Banner(
                                Tone.SUCCESS,
                                "met",
                                getTranslation("calendar.feed.made"),
                                getTranslation("calendar.feed.madeText")),
                        field,
                        Page.of("actions", open));
    }
}
