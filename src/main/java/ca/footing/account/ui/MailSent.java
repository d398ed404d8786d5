package ca.footing.account.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** That a mail is on its way, in words that are the same whether or not there is an account. */
public class MailSent extends Composite<Div> {
    public MailSent(String title, String text) {
        var image = new Image("/public/images/mail.svg", "");
        image.setWidth("320");
        image.setHeight("190");
        var help = Page.fine(getTranslation("account.mailSent.help"));
        getContent().addClassName("empty-state");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(image, new H2(title), new Paragraph(text), help);
    }
}
