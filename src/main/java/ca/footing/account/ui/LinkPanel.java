package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** One question and one button: what a link from a mail shows, so that opening it alone changes nothing. */
class LinkPanel extends Composite<Div> {
    private final String key;

    /** @param key text keys {@code <key>.title}, {@code .lede}, {@code .submit}, {@code .done} */
    LinkPanel(String key, Runnable act) {
        this.key = key;
        var submit = new Button(getTranslation(key + ".submit"), _ -> {
            act.run();
            finish();
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent().add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".lede")), submit);
    }

    /** The link cannot be used any more: says so, before anybody presses a button in vain. */
    void expire() {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation(key + ".title")),
                        new Paragraph(getTranslation("error.LinkExpired")),
                        new Paragraph(new Anchor(AccountRoutes.ACCOUNT, getTranslation("account.title"))));
    }

    private void finish() {
        var home = new Anchor("/", getTranslation("shared.notFound.home"));
        home.setRouterIgnore(true);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation(key + ".title")),
                        new Paragraph(getTranslation(key + ".done")),
                        new Paragraph(home));
    }
}
