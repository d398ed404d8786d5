package ca.footing.discussion.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Opens a thread. */
class ThreadForm extends Composite<Details> {
    private static final int LONGEST = 120;

    private final TextField title = new TextField();
    private final PostField post = new PostField(getTranslation("discussion.thread.first"));

    ThreadForm(BiConsumer<String, String> open) {
        title.setLabel(getTranslation("discussion.thread.title"));
        title.setHelperText(getTranslation("discussion.thread.titleHelp"));
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        title.setManualValidation(true);
        var send = new Button(getTranslation("discussion.thread.open"), _ -> {
            title.setErrorMessage(getTranslation("error.ThreadTitleInvalid", LONGEST));
            title.setInvalid(title.getValue().isBlank());
            if (post.isWritten() && !title.isInvalid()) {
                open.accept(title.getValue(), post.words());
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setSummaryText(getTranslation("discussion.thread.new"));
        getContent().addClassName("thread-form");
        getContent().add(Page.of("panel stack", title, post, Page.of("actions", send)));
    }
}
