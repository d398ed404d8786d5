package ca.footing.discount.ui;

import ca.footing.discount.BursaryRow;
import ca.footing.discount.BursaryState;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One request in the words of who asks, with its answer or the way to one. */
class BursaryCard extends Composite<Article> {
    private final BigDecimalField amount = new BigDecimalField(getTranslation("discount.bursary.amount"));
    private final IntegerField percent = new IntegerField(getTranslation("discount.bursary.percent"));
    private final TextArea reply = new TextArea(getTranslation("discount.bursary.reply"));

    /** What staff entered; a percentage goes before an amount. */
    record Answer(@Nullable Money amount, @Nullable Integer percent, String reply) {}

    BursaryCard(BursaryRow row, BiConsumer<BursaryRow, Answer> award, BiConsumer<BursaryRow, Answer> decline) {
        getContent().addClassNames("panel", "stack");
        getContent()
                .add(
                        new H3(getTranslation(
                                "discount.bursary.from",
                                row.person(),
                                row.workshop().in(getLocale()))),
                        new Paragraph(row.words()));
        if (row.state() == BursaryState.ASKED) {
            reply.setMaxLength(1000);
            reply.setWidthFull();
            reply.setHelperText(getTranslation("discount.bursary.replyHelp"));
            var give = new Button(getTranslation("discount.bursary.award"), _ -> award.accept(row, answer()));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            var refuse = new Button(getTranslation("discount.bursary.decline"), _ -> decline.accept(row, answer()));
            getContent()
                    .add(Page.of(
                            "form-section",
                            Page.of("field-pair", amount, percent),
                            reply,
                            Page.of("form-actions", give, refuse)));
        } else {
            var given = row.award();
            getContent()
                    .add(new Paragraph(
                            given == null
                                    ? getTranslation("discount.bursary.DECLINED")
                                    : getTranslation("discount.bursary.AWARDED", Formats.money(given, getLocale()))));
            getContent().add(new Paragraph(row.reply()));
        }
    }

    private Answer answer() {
        return new Answer(CodeForm.money(amount.getValue()), percent.getValue(), reply.getValue());
    }
}
