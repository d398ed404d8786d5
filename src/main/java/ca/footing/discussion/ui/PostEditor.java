package ca.footing.discussion.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Changes the words of an own post in its place. */
class PostEditor extends Composite<Div> {
    PostEditor(String words, Consumer<String> save) {
        var field = new PostField(getTranslation("discussion.post.change"));
        field.show(words);
        var done = new Button(getTranslation("action.save"), _ -> {
            if (field.isWritten()) {
                save.accept(field.words());
            }
        });
        getContent().addClassName("stack");
        getContent().add(field, Page.of("actions", done));
        field.focus();
    }
}
